import type { Node } from 'mdast';
import { type Content, fieldsOf, type MdxSource } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { walk } from '../../model/source/walk.ts';

/** What looks like markup, and is shown to the reader as it was typed. A `^` is the start of a line. */
const LEFTOVERS: [looksLike: RegExp, advice: string][] = [
  [/^#{2,}/m, 'Zet achter de ## van een kopje een gewone spatie.'],
  [/^[-+*](?=\p{L})/mu, 'Zet achter het streepje of sterretje van een lijst een spatie.'],
  [/^\d+[.)](?=\p{Lu})/mu, 'Zet achter het nummer van een lijst een spatie.'],
  [/^[•·▪◦‣]/m, 'Begin een punt van een lijst met - en een spatie.'],
  [/^\[[ xX]?\]/m, 'Een vakje om af te vinken kan hier niet. Haal de [ ] weg.'],
  [/\*\*/, 'De sterretjes van **vet** horen direct tegen het woord, ervoor en erachter.'],
  [
    /!\[[^\]]*\]\s?\([^)]*\)/,
    'Een afbeelding schrijf je zo: ![wat erop staat](./naam.jpg). In de naam van het bestand mag geen spatie staan: hernoem het.',
  ],
  [/(?<!!\[[^\]]*)\]\s*\(|\]\[|\[\[|\[\^/, 'Schrijf een link zo: [tekst](adres), zonder spaties in het adres.'],
  [/\|.*\|/, 'Een tabel begint na een lege regel, met een regel | --- | onder de kop.'],
  [/\t/, 'Een tabel schrijf je met |, niet met tabs zoals in Word.'],
  [/^(:::|```)|\$\$/m, 'Deze tekens doen hier niets. Haal ze weg.'],
  [/(?<=^|\s):[a-z]+(_[a-z]+)*:(?=\s|$)/m, 'Zet een emoji als teken in de tekst, zoals 🙂.'],
  [/&amp;(#?\w+;)/, 'Deze code voor een teken staat er letterlijk. Typ het teken zelf.'],
];

/** Markup that stayed text, because it was not written as it should. One that is meant as text has a backslash. */
export const checkLeftovers = ({ mdx }: Content): Problem[] => mdx.flatMap(inText);

function inText({ file, text, tree }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'text') return;
    const isFirst = (ancestors.at(-1)?.children[0] as Node) === node;
    problems.push(...tell(file, node.position?.start.line ?? 1, asTyped(node, text, isFirst)));
  });
  return problems;
}

/** Stands for what is no sign of markup. */
const PLAIN = '\u00b6';

/** `node` as its author typed it, each of its lines at its start, without what has a backslash. */
function asTyped({ position }: Node, text: string, isFirst: boolean): string {
  const typed = text
    .slice(position?.start.offset, position?.end.offset)
    .replaceAll(/\\[!-/:-@[-`{-~]/g, PLAIN)
    .replaceAll(/\r?\n[ \t]*/g, '\n');
  // Behind something bold, a text does not start a line.
  return isFirst ? typed : PLAIN + typed;
}

/** What a field that readers see has of markup, which does nothing there. */
export function checkFieldLeftovers({ mdx }: Content): Problem[] {
  return mdx.flatMap((source) =>
    ['titel', 'kort', 'bericht'].flatMap((field) => {
      const value = fieldsOf(source)[field];
      if (typeof value !== 'string' || !/\*\*|\]\(|<\/?[A-Za-z]|&#?\w+;/.test(value)) return [];
      const text = `Het veld «${field}» is gewone tekst. Haal de opmaak weg.`;
      return [{ file: source.file, line: source.frontmatter.lineOf([field]), text }];
    }),
  );
}

const tell = (file: string, line: number, typed: string): Problem[] =>
  LEFTOVERS.flatMap(([looksLike, advice]) => {
    const found = looksLike.exec(typed);
    if (!found) return [];
    const at = line + typed.slice(0, found.index).split('\n').length - 1;
    return [{ file, line: at, text: `Hier blijft opmaak staan als tekst. ${advice}` }];
  });
