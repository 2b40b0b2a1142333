import type { Node, Parent, Root } from 'mdast';
import { type Features, mdxToMdast } from 'satteri';
import { Unreadable } from './problem.ts';

/** What our MDX can do beyond plain Markdown; the site and the print both read it with these. */
export const mdxFeatures = { gfm: { footnotes: false }, smartPunctuation: true } satisfies Features;

/** How many things may stand in each other; no text that one can read comes near it, and none may exhaust the computer. */
const MAX_DEPTH = 50;

/**
 * The tree of an MDX text, its frontmatter included where it has any. Lines count from the start of `text`.
 * @throws {Unreadable}
 */
export function parseMdx(text: string): Root {
  let tree: Root;
  try {
    tree = mdxToMdast(text, { features: mdxFeatures }) as Root;
  } catch (error) {
    throw inDutch(error as Error, text);
  }
  checkDepth(tree);
  return tree;
}

/** Not by recursion, which a tree that is too deep would break. */
function checkDepth(tree: Root): void {
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      throw new Unreadable(
        level[0]?.position?.start.line ?? 1,
        'Hier staan te veel onderdelen of lijsten in elkaar. Haal er een paar weg.',
      );
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  }
}

const UNKNOWN =
  'Deze opmaak is niet te lezen. Kijk of elke < en { hoort bij een onderdeel dat is afgesloten. Een los teken schrijf je als \\< of \\{.';

/** What a line that can't be read looks like, and what its author should write. */
const CAUSES: [looksLike: RegExp, advice: string][] = [
  [/<!/, 'HTML en commentaar (<!-- … -->) kunnen hier niet. Haal het weg.'],
  [/<\/?[a-z][a-z\d]*[\s/>]/, 'HTML kan hier niet. Gebruik gewone opmaak of een onderdeel.'],
  [/<https?:/, 'Een adres tussen < en > kan hier niet. Schrijf [tekst](adres).'],
  [/<[^\s<>]+@/, 'Een mailadres tussen < en > kan hier niet. Haal de < en > weg.'],
  [
    /=\s*[“”„‘’«»]/,
    'Hier staan gekrulde aanhalingstekens, zoals Word ze maakt. Zet rechte om het kenmerk: naam="tekst".',
  ],
  [/<[A-Z][^<>]*=\s*[^\s"'{]/, 'Om een kenmerk horen aanhalingstekens: naam="tekst".'],
  [/<[A-Z][^>]*$/, 'Dit onderdeel mist een >. Zet die achter het laatste kenmerk.'],
  [/<(?![A-Z/])/, 'Een los teken < schrijf je als \\<.'],
  [/\{/, 'Code tussen { en } kan hier niet. Een los haakje schrijf je als \\{.'],
];

function inDutch({ message }: Error, text: string): Unreadable {
  const line = Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1);
  const tag = (pattern: RegExp) => pattern.exec(message)?.[1];
  const unclosed = tag(/closing tag for `<([^>`]*)>`/);
  if (unclosed && /^[A-Z]/.test(unclosed))
    return new Unreadable(line, `<${unclosed}> is niet afgesloten. Zet </${unclosed}> op een eigen regel na het blok.`);
  const unopened = tag(/Unexpected closing tag `<\/([^>`]*)>`/);
  if (unopened && /^[A-Z]/.test(unopened))
    return new Unreadable(
      line,
      `</${unopened}> sluit iets dat niet open is. Zet <${unopened}> voor het blok, of haal de regel weg.`,
    );
  const written = text.split('\n')[line - 1] ?? '';
  const advice = CAUSES.find(([looksLike]) => looksLike.test(written))?.[1] ?? UNKNOWN;
  return new Unreadable(line, advice);
}
