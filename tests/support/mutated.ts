import fc from 'fast-check';

/** What one finds in texts and lists, and pastes in the wrong place. */
const PIECES = [
  '---',
  '--- ',
  '-',
  '- ',
  '#',
  ' # ',
  '##',
  '## ',
  '### Kop',
  '*',
  '**',
  '_',
  '`',
  '```',
  '>',
  '|',
  '| a | b |\n| --- | --- |\n| 1 |',
  '<',
  '<3',
  '<br>',
  '<https://example.org>',
  '<!-- weg -->',
  '<LetOp>',
  '</LetOp>',
  '<Knop naam="taggen" />',
  '<Knop naam=taggen/>',
  '<Stappen op="telefoon">',
  '<Onbekend a={1} {...b} />',
  '<>',
  '</>',
  '{',
  '}',
  '{1 + 1}',
  'import x from "y";',
  'export const y = 1;',
  '[',
  ']',
  '[a](b c)',
  '[a]: /b/',
  '![](./x.png)',
  '![a](/etc/passwd)',
  '[^1]',
  '- [ ] a',
  '&amp;nbsp;',
  '&#0;',
  '\\',
  '"',
  "'",
  '“',
  '%',
  '@',
  '!',
  '!!str',
  '&anker',
  '*anker',
  '<<: *anker',
  '~',
  'null',
  '0b11',
  '2026-02-30',
  '9999-12-31',
  '.inf',
  ': ',
  ':',
  '? ',
  ', ',
  '|\n  ',
  '\t',
  '\r',
  '\n',
  '\n\n',
  '  ',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '😀',
  '\u0301',
  '__proto__: 1',
  'constructor: {}',
  'id: id',
];

/** Something that happens to a text, at some place in it. */
const happening = fc.record({
  what: fc.constantFrom('insert', 'remove', 'double', 'swap', 'cut', 'move', 'bytes'),
  /** Where, and how much, as parts of the whole. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  much: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...PIECES),
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** What may happen to one file: mostly one thing, at most three. */
export const mishap = fc.array(happening, { minLength: 1, maxLength: 3 });

/** `text` as it is saved after that. */
export function mutated(text: string, mishaps: readonly Happening[]): Buffer {
  return mishaps.reduce<Buffer>(happen, Buffer.from(text));
}

function happen(bytes: Buffer, { what, at, much, piece }: Happening): Buffer {
  if (what === 'bytes') {
    const changed = Buffer.from(bytes);
    changed[Math.floor(at * (bytes.length - 1))] = Math.floor(much * 255);
    return changed;
  }
  const text = bytes.toString();
  const place = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.floor(at * (lines.length - 1));
  if (what === 'insert') return Buffer.from(text.slice(0, place) + piece + text.slice(place));
  if (what === 'remove') return Buffer.from(text.slice(0, place) + text.slice(place + Math.ceil(much * 20)));
  if (what === 'cut') return Buffer.from(text.slice(0, place));
  if (what === 'double') return Buffer.from(lines.toSpliced(line, 0, lines[line] ?? '').join('\n'));
  if (what === 'swap')
    return Buffer.from(lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n'));
  const [moved = ''] = lines.splice(line, 1);
  return Buffer.from(lines.toSpliced(Math.floor(much * lines.length), 0, moved).join('\n'));
}
