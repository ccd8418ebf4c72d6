import fc from 'fast-check';

// Texts as hostile, and pages as muddled, as they may come.

/** Pieces that break readers: Markdown, HTML, front matter, templates, bidi controls, line breaks of other systems. */
const hostile = [
  '# Not a heading',
  '1) not a list',
  '- not a list',
  '* * *',
  '> not a quotation',
  '    four spaces',
  '```js',
  '`code`',
  '_under_ *star* ~~strike~~',
  '[text](javascript:alert(1))',
  '![x](https://tracker.example/x.png)',
  '[ref]: https://example.org "t"',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- comment',
  '<!doctype html>',
  ']]>',
  '&amp; &lt; &#x41; &nbsp;',
  '---js',
  '---',
  '===',
  '+++',
  '__VITE_IS_MODERN__',
  '__ASTRO_ASSET_IMAGE__abcd__',
  '{{ template }} #{expression} <% erb %>',
  'www.example.org https://example.org/a_b_c mail@example.org',
  '| a | b |',
  '| - | - |',
  'Term\n: definition',
  '\\',
  'ends with backslash\\',
  'two spaces  ',
  '[^1]: note',
  '\u202eright to left override',
  '\u2066isolate',
  'soft\u00adhyphen',
  'zero\u200bwidth',
  'e\u0301 and \u0627\u0654', // decomposed é, alef with a hamza above
  'one\rtwo\rthree',
  'line\u2028separator\u2029paragraph',
  'next\u0085line',
  'form\ffeed and vertical\vtab',
  '\ufeffmark',
  '\u{1f5de}\u{fe0f} \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}', // rolled-up newspaper, a family joined by ZWJ
  '𐤀𐤁 𠮷',
] as const;

const menus = ['Home', 'Sport', 'الرئيسية', 'رياضة', 'Accueil', 'Economie', 'خانه', 'ورزشی', '  • More', '#', 'logo']; // home, sport; Persian home, sport

const titles = [
  'Harbour bridge opens to walkers',
  'Le phare rouvre ses portes aux visiteurs',
  'المتحف البحري يفتح أبوابه للزوار', // «the maritime museum opens its doors to visitors»
  'موزه دریایی دوباره باز شد', // «the maritime museum opened again» (Persian)
  'El faro vuelve a encender su luz',
];

const paragraphs = [
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and its cables.',
  'Engineers replaced every cable by hand, “one after the other”, said Antonio Guterres, who had crossed it as a child.',
  'Le phare, fermé depuis trois ans, a rouvert dimanche : « une fête pour toute la ville », a déclaré le maire de Paris.',
  'أعلن مدير المتحف أن القاعات الجديدة ستفتح أبوابها أمام الزوار في الجزائر، وقال إن «البحر حاضر في كل غرفة».', // the director announced new halls in Algiers, «the sea is in every room»
  'به گفتهٔ رئیس موزه، تالارهای تازه از فردا در تهران به روی بازدیدکنندگان باز می‌شود.', // the new halls in Tehran open tomorrow (Persian)
  'El faro volvió a encender su luz el 3 de marzo de 2024, dijo la alcaldesa de Madrid ante cientos de vecinos.',
];

const furniture = [
  '3 March 2024',
  '١٣-٠٣-٢٠٢٥',
  'By Nadia Selim',
  'Source: Harbour Museum',
  'Read also: Council plans a second tram line',
  'Share on Facebook',
  'التعليقات', // «comments»
  '© 2025 The Quay Gazette. All rights reserved.',
  '#Harbour #bridge #opens #to #walkers',
  '',
];

/** Any text without NUL, which makes a file binary. */
const wild = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\0', ' '));

/** One line, or a few: hostile, random, or from a page. */
const part = fc.oneof(
  fc.constantFrom(...hostile),
  wild,
  fc.constantFrom(...menus),
  fc.constantFrom(...titles),
  { weight: 3, arbitrary: fc.constantFrom(...paragraphs) },
  fc.constantFrom(...furniture),
  fc
    .tuple(fc.constantFrom(...paragraphs), fc.constantFrom(...hostile))
    .map(([sentence, trick]) => `${sentence} ${trick}`),
  fc
    .tuple(fc.constantFrom(...titles), fc.constantFrom(...paragraphs))
    .map(([title, sentence]) => `${title} ${sentence}`),
);

/** A page put together from parts, with line ends of any system. */
export const anyPage = fc
  .tuple(fc.array(part, { maxLength: 40 }), fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r'))
  .map(([parts, end]) => parts.join(end));

/** Any text that a file may hold. */
export const anyText = fc.oneof({ weight: 4, arbitrary: anyPage }, wild, fc.constantFrom(...hostile));

/** What may stand on one line of an article. */
export const anyLine = fc
  .oneof(
    fc.constantFrom(...hostile),
    wild,
    fc
      .array(
        fc.constantFrom(
          ...hostile,
          ...paragraphs,
          '*',
          '_',
          '`',
          '<',
          '[',
          '](',
          '&',
          '\\',
          '#',
          '!',
          '~',
          ':',
          '|',
          ' ',
        ),
        {
          maxLength: 8,
        },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' '));
