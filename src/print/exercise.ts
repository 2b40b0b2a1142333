import type { Root } from 'mdast';
import type { Picture } from '../features/practice/pictures.ts';
import { parseMdx } from '../model/source/mdx.ts';
import { toTypst } from '../typst/to-typst.ts';
import { typstImport, typstString } from '../typst/typst.ts';

/** A step of a task: what to do, as its author wrote it, and where to do it. */
export interface PrintedStep {
  text: string;
  picture: Picture;
}

/** The Typst of a task's steps, by `task-steps` of `print/plein.typ`. @param file named in errors */
export function stepsSource(steps: PrintedStep[], file: string): string {
  const pairs = steps.map(({ text, picture }) => `([${sentence(text, file)}], ${typstPicture(picture)})`);
  return `#task-steps(${pairs.join(', ')})`;
}

/** The Typst document of one picture, as wide as a phone and as high as it needs. */
export const pictureSource = (picture: Picture): string =>
  `${typstImport('print/plein')}\n#show: loose-picture\n#plein-picture(${typstPicture(picture)})`;

const typstPicture = (picture: Picture) => `json(bytes(${typstString(JSON.stringify(picture))}))`;
const sentence = (text: string, file: string) => toTypst(parseMdx(text) as Root, { file });
