import { readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import type { Image } from 'mdast';
import type { Content, MdxSource } from '../../model/source/content.ts';
import { endOf, factsOf, PICTURES } from '../../model/source/picture.ts';
import type { Problem } from '../../model/source/problem.ts';
import { lineOf, walk } from '../../model/source/walk.ts';

const INSTEAD: Record<string, string> = {
  gif: 'Een GIF kan bewegen, en dat leidt af. Sla het plaatje op als PNG.',
  svg: 'Een tekening (SVG) kan niet naast een tekst. Sla haar op als PNG.',
  heic: 'Zo bewaart een iPhone foto’s, maar een browser toont ze niet. Sla de foto op als JPG.',
};
const SAVE = 'Sla het plaatje op als JPG (foto) of PNG (schermafbeelding).';
/** The build makes them small, but all who work on the texts have them as they are. */
const HEAVY = 400_000;
/** Pixels. More takes the memory of the computer that builds. */
const MOST_PIXELS = 100_000_000;

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/;

/** Every picture in a text is described, is there, and can be shown. */
export function checkPictures(content: Content): Problem[] {
  return [
    ...content.mdx.flatMap((source) => inText(source, content.pictures)),
    ...content.pictures.flatMap((file) => filed(file, content.root)),
  ];
}

/** No picture weighs the project down, or is there for nothing. */
export function checkPictureWeights({ mdx, pictures, root }: Content): Problem[] {
  const used = new Set(mdx.flatMap((source) => imagesIn(source).map((image) => pathOf(source, image))));
  return pictures.flatMap((file) => {
    const { size } = statSync(join(root, file));
    const problems: string[] = [];
    if (size > HEAVY)
      problems.push(
        `Deze afbeelding is ${Math.round(size / 1000)} kB. De site maakt haar klein, maar het project wordt er zwaar van. Maak haar hoogstens ${HEAVY / 1000} kB: zo'n 1400 beeldpunten breed is genoeg.`,
      );
    if (!used.has(file))
      problems.push('Deze afbeelding staat in geen enkele tekst. Zet haar in een tekst, of verwijder het bestand.');
    return problems.map((text) => ({ file, line: 1, text }));
  });
}

const pathOf = ({ file }: MdxSource, { url }: Image) => posix.join(posix.dirname(file), url);

function imagesIn({ tree }: MdxSource): Image[] {
  const images: Image[] = [];
  walk(tree, (node) => {
    if (node.type === 'image') images.push(node as Image);
  });
  return images;
}

function inText(source: MdxSource, pictures: string[]): Problem[] {
  return imagesIn(source).flatMap((image) => {
    const { alt, url, title } = image;
    const problems: string[] = [];
    if (!alt?.trim())
      problems.push(`De afbeelding «${url}» heeft geen beschrijving. Schrijf tussen [ en ] wat erop staat.`);
    if (title)
      problems.push(
        `Wat achter «${url}» tussen aanhalingstekens staat, leest niet iedereen. Zet het tussen [ en ], of in de tekst.`,
      );
    if (!url.startsWith('./'))
      problems.push(`De afbeelding «${url}» moet naast de tekst staan. Begin het adres met ./`);
    else if (!pictures.includes(pathOf(source, image)) && !pictures.includes(decoded(pathOf(source, image))))
      problems.push(`De afbeelding «${url}» bestaat niet. Zet het bestand naast de tekst, of verbeter de naam.`);
    return problems.map((text) => ({ file: source.file, line: lineOf(image), text }));
  });
}

/** An address in which signs are written as %20; its file has a name that has to change, and is told of by itself. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What is wrong with the file of a picture. */
function filed(file: string, root: string): Problem[] {
  const name = posix.basename(file);
  const end = endOf(file);
  const text = (() => {
    if (!PICTURES.includes(end)) return `Een .${end}-bestand kan hier niet. ${INSTEAD[end] ?? SAVE}`;
    if (!NAME.test(name))
      return `De bestandsnaam «${name}» mag alleen kleine letters, cijfers en streepjes hebben, zonder spaties. Hernoem het bestand tot «${plainName(name)}», ook in de tekst.`;
    const facts = factsOf(readFileSync(join(root, file)));
    if (!facts) return `«${name}» is niet als afbeelding te lezen. ${SAVE}`;
    const { kind, isWhole, moves, width, height } = facts;
    if (kind !== (end === 'jpeg' ? 'jpg' : end))
      return PICTURES.includes(kind)
        ? `«${name}» is eigenlijk een ${kind.toUpperCase()}. Laat de naam eindigen op .${kind}, ook in de tekst.`
        : `«${name}» is eigenlijk een ${kind.toUpperCase()}. ${INSTEAD[kind === 'heif' ? 'heic' : kind] ?? SAVE}`;
    if (moves) return `«${name}» beweegt, en dat leidt af. Sla één beeld ervan op als PNG.`;
    if (!isWhole) return `Van «${name}» ontbreekt een stuk. Zet het bestand er opnieuw neer.`;
    if (width * height > MOST_PIXELS)
      return `«${name}» is ${width} bij ${height} beeldpunten, en dat is te groot. Maak haar kleiner: 1400 breed is genoeg.`;
    return undefined;
  })();
  return text === undefined ? [] : [{ file, line: 1, text }];
}

/** `name` as it may be. */
function plainName(name: string): string {
  const end = extname(name);
  const words = name.slice(0, -end.length).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `${words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'foto'}${end.toLowerCase()}`;
}
