import type { Root } from 'mdast';
import type { Picture } from '../features/practice/pictures.ts';
import { parseMdx } from '../model/source/mdx.ts';
import { toTypst } from '../typst/to-typst.ts';
import { typstString } from '../typst/typst.ts';

/** A step of a task: what to do as an author wrote it, and where. */
export interface PrintedStep {
  tekst: string;
  picture: Picture;
}

/** The Typst of a task's steps, by `oefenstappen` of `print/plein.typ`. @param file named in errors */
export function stepsSource(steps: PrintedStep[], file: string): string {
  const pairs = steps.map(({ tekst, picture }) => `([${sentence(tekst, file)}], ${typstPicture(picture)})`);
  return `#oefenstappen(${pairs.join(', ')})`;
}

/** The Typst document of one picture, as wide as a phone and as high as it needs. */
export const pictureSource = (picture: Picture): string =>
  `#import "/src/print/plein.typ": *\n#show: los-plaatje\n#plein-plaatje(${typstPicture(picture)})`;

const typstPicture = (picture: Picture) => `json(bytes(${typstString(JSON.stringify(picture))}))`;
const sentence = (text: string, file: string) => toTypst(parseMdx(text) as Root, { file });
