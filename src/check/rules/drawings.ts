import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNamed } from '../../model/collections.ts';
import { type DrawnList, SHEETS } from '../../model/drawn/parts.ts';
import { readDrawing } from '../../model/drawn/plain.ts';
import { type Content, itemsOf, type YamlSource } from '../../model/source/content.ts';
import { CONTENT } from '../../model/source/files.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Every button, person and photo has its drawing, and each drawing can be used on the site and on paper. */
export function checkDrawings(content: Content): Problem[] {
  return drawnLists(content).flatMap(({ name, list, files }) => [
    ...missing(list, files),
    ...files.filter(isSvg).flatMap((file) => looksAt(name, `${CONTENT}/${name}/${file}`, content.root)),
  ]);
}

/** No other files stand among the drawings. */
export function checkDrawingFiles(content: Content): Problem[] {
  return drawnLists(content).flatMap(({ name, list, files }) => {
    const { drawn } = collectionNamed(name);
    const ids = itemsOf(list).map(({ id }) => `${id}.svg`);
    const stray = files.filter((file) => !ids.includes(file));
    return stray.map((file) => ({
      file: `${CONTENT}/${name}/${file}`,
      line: 1,
      text: isSvg(file)
        ? `Deze tekening hoort bij geen enkele ${drawn} in ${name}.yaml. Verbeter de naam, zet de ${drawn} erbij, of verwijder het bestand.`
        : 'Hier staan alleen tekeningen: bestanden die eindigen op .svg, met een kleine letter. Verwijder dit bestand, of zet het ergens anders.',
    }));
  });
}

const isSvg = (file: string) => file.endsWith('.svg');

interface Drawn {
  name: DrawnList;
  list: YamlSource;
  /** Names of the files in its folder. */
  files: string[];
}

const drawnLists = ({ yaml, drawings }: Content): Drawn[] =>
  yaml.flatMap((list) => {
    const files = drawings[list.collection];
    return files && list.collection in SHEETS ? [{ name: list.collection as DrawnList, list, files }] : [];
  });

function missing(list: YamlSource, files: string[]): Problem[] {
  const { collection, file } = list;
  return itemsOf(list).flatMap(({ id }, index) => {
    if (files.includes(`${id}.svg`)) return [];
    const text = `Er is geen tekening van de ${collectionNamed(collection).drawn} «${id}». Zet die in src/content/${collection}/${id}.svg`;
    return [{ file, line: list.yaml.lineOf([index]), text }];
  });
}

function looksAt(name: DrawnList, file: string, root: string): Problem[] {
  const { mistakes } = readDrawing(SHEETS[name], readFileSync(join(root, file), 'utf8'));
  return mistakes.map((mistake) => ({ file, ...mistake }));
}
