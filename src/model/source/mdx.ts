import type { Root } from 'mdast';
import { type Features, mdxToMdast } from 'satteri';

/** What our MDX can do beyond plain Markdown; the site and the print both read it with these. */
export const mdxFeatures = { gfm: { footnotes: false }, smartPunctuation: true } satisfies Features;

/** The text can't be read as MDX; the message is Dutch. */
export class MdxSyntaxError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The tree of an MDX text, its frontmatter included where it has any. Lines count from the start of `text`.
 * @throws {MdxSyntaxError}
 */
export function parseMdx(text: string): Root {
  try {
    return mdxToMdast(text, { features: mdxFeatures }) as Root;
  } catch (error) {
    throw inDutch(error as Error);
  }
}

function inDutch({ message }: Error): MdxSyntaxError {
  const line = Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1);
  const unclosed = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  if (unclosed)
    return new MdxSyntaxError(
      line,
      `<${unclosed}> is niet afgesloten. Zet </${unclosed}> op een eigen regel na het blok.`,
    );
  if (message.includes('to create a comment')) {
    return new MdxSyntaxError(line, 'HTML en commentaar (<!-- … -->) kunnen hier niet. Haal het weg.');
  }
  return new MdxSyntaxError(
    line,
    'Deze opmaak is niet te lezen. Kijk of elke < en { hoort bij een onderdeel dat is afgesloten.' +
      ` Een los teken schrijf je als \\< of \\{. (${message})`,
  );
}
