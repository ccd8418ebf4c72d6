/** A made-up dump about the lighthouse of a town, published on a day of March 2024, with a menu above and a button below. */
export const lighthousePage = (town: string, day: number): string =>
  [
    'Home',
    'Sport',
    `${town} lighthouse opens to visitors`,
    'The Quay Gazette',
    `${day} March 2024`,
    `The lighthouse of ${town} opened to visitors on Sunday after nine years of work on its lamp and its stairs.`,
    `“The lamp can be seen from thirty miles”, said Nadia Selim, who keeps the lighthouse of ${town} with her brother.`,
    'Tickets are free until the end of May, and children may climb the stairs when a parent goes with them.',
    'Share on Facebook',
  ].join('\n');
