import fc from 'fast-check';

/** What people and attackers put into names: markup, ends of sections, quotes, controls, half characters, marks, both directions. */
const hostileTexts: readonly string[] = [
  '</text></svg><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  "' onload='alert(1)",
  ']]>',
  '<![CDATA[',
  '<!-- -->',
  '&amp;&lt;&#0;&nope;',
  '\u0000\u0001\u0008\u000B\u001F\u007F\u0085',
  '\uD800 \uDC00 \uFFFE\uFFFF',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  'a\u0301\u0301\u0301\u0301\u0301',
  '\u202Eevil\u202C مرحبا שלום',
  '﷽ 漢字漢字漢字漢字漢字漢字漢字漢字漢字',
  'line\nbreak\ttab\r\nend',
  'W'.repeat(1000),
  ' ',
  '</style><style>@import "https://example.invalid/x.css";',
  'url(https://example.invalid/x.png)',
  'javascript:alert(1)',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map((two) => two.join('')),
);
