import fc from 'fast-check';

/** What would do something in one of the outputs, were it not plain text there. */
const DANGEROUS = [
  '<script>window.gehackt = true</script>',
  '</script><script>window.gehackt = true</script>',
  '"><img src=x onerror="window.gehackt=true">',
  "' onmouseover='window.gehackt=true",
  '</title>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&lt;b&gt;',
  '&amp;',
  '&#60;',
  '<?xml version="1.0"?>',
  '#read("/etc/passwd")',
  '#panic("weg")',
  '#include "/src/site.ts"',
  '#let',
  '"] #panic() [',
  '\\"',
  '\\',
  '\\n',
  '$x$',
  '`code`',
  '```',
  '@label',
  '<label>',
  '//',
  '/*',
  '*vet*',
  '_schuin_',
  '~',
  '= Kop',
  '---',
  '{process.env}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that looks like one.
  '${process.env}',
  '{{',
  '}}',
  '<%= x %>',
  '[a](javascript:alert(1))',
  'javascript:alert(1)',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'DTSTART:20270101',
  ';',
  ',',
  ':',
  '|',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '%3Cscript%3E',
  'é',
  '“',
  '€',
];

/** Letters that stand in our font, and that one can type on a line. */
const letter = fc.mapToConstant(
  { num: 94, build: (index) => String.fromCharCode(0x21 + index) },
  { num: 1, build: () => ' ' },
  { num: 63, build: (index) => String.fromCharCode(0xc0 + index) },
);

/** A line of text as somebody could write it who means harm, or who only writes about code. */
export const hostileLine = fc
  .array(fc.oneof(fc.constantFrom(...DANGEROUS), fc.string({ unit: letter, minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' ').replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** The MDX in which an author writes `line` as it is: every sign that MDX could read as something else gets a backslash. */
export const inMdx = (line: string): string => line.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

/** A text without what typography changes: the shape of quotes and dots, dashes, hyphens, and where a line ends. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll('…', '...')
    .replaceAll(/[\s—–\u00ad\u2010-]+/g, '');
