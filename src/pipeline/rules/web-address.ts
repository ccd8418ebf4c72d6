import { settleWhere } from '../page.ts';
import type { Rule } from './rule.ts';

/** A page with its scheme, an e-mail, an account; a host alone may be the name of the site. */
const address = /^(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w[\w.]*)$/iu;

/** Where a reader may write to the author, follow the paper or find the page again. */
export const webAddress: Rule = {
  id: 'web-address',
  description: 'Nothing but the address of a page, an e-mail or an account.',
  settle: (page) => settleWhere(page, { fate: 'dropped', by: 'web-address' }, ({ bare }) => address.test(bare)),
  examples: [
    { text: 'rosa.dam@harbourpost.example\nhttps://harbourpost.example/b7\n@harbourpost', settles: [1, 2, 3] },
    { text: 'harbourpost.example\nWrite to rosa.dam@harbourpost.example by Friday.', settles: [] },
  ],
};
