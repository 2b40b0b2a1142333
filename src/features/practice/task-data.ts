import { getEntries } from 'astro:content';
import type { Paragraph, PhrasingContent } from 'mdast';
import { drawingOf } from '../../model/drawings.ts';
import { begrippenNamed, entryHref, inFileOrder, type Oefening, situatiesNamed } from '../../model/entries.ts';
import { parseMdx } from '../../model/source/mdx.ts';
import { textOf } from '../../model/source/walk.ts';
import type { MoveKind } from '../../plein/moves.ts';
import { type MoveTexts, NEXT_VISITOR, type Runs, type Task } from '../../plein/task.ts';
import { ME } from '../../plein/world.ts';
import { askedOf, clueOf, moveTextsOf, personOf, remarkOf } from './from-content.ts';
import { worldOf } from './world-of.ts';

// The security policy of the page forbids pictures that are embedded in other files.
const portraits = import.meta.glob<string>('../../content/personages/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const photos = import.meta.glob<string>('../../content/fotos/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
/** Buttons that are always on Het Plein. */
const ALWAYS = ['drie-puntjes', 'openbaar', 'vrienden', 'privacy'];

/** Everything that the browser needs for a task. */
export async function taskData({ data }: Oefening): Promise<Task> {
  const people = await getEntries(
    [ME, ...data.mensen].map((name) => ({ collection: 'personages' as const, id: name })),
  );
  const photosUsed = data.berichten.flatMap(({ foto }) => foto ?? []);
  const pictures = await getEntries(photosUsed.map((name) => ({ collection: 'fotos' as const, id: name })));
  const moves = await inFileOrder('handelingen');
  const drawn = [...ALWAYS, ...moves.flatMap(({ data: { knop } }) => knop ?? [])];

  return {
    ending: data.einde,
    screen: data.scherm,
    world: worldOf(data),
    people: Object.fromEntries(
      people.map((person) => [
        person.id,
        personOf(person.data, portraits[`../../content/personages/${person.id}.svg`] ?? ''),
      ]),
    ),
    photos: Object.fromEntries(
      pictures.map((photo) => [
        photo.id,
        { address: photos[`../../content/fotos/${photo.id}.svg`] ?? '', description: photo.data.tekening },
      ]),
    ),
    drawings: Object.fromEntries(drawn.map((name) => [name, drawingOf(name)])),
    texts: Object.fromEntries(moves.map(({ id, data: texts }) => [id, moveTextsOf(texts)])) as Record<
      MoveKind,
      MoveTexts
    >,
    clues: data.aanwijzingen.map(clueOf),
    steps: data.stappen.map((step) => ({ text: runsOf(step.tekst), tip: step.tip, ...askedOf(step) })),
    remarks: data.opmerkingen.map(remarkOf),
    example: data.voorbeeld,
    viewers: data.stappen.some(({ bij }) => bij === NEXT_VISITOR) ? [NEXT_VISITOR] : data.mensen,
    further: await furtherReading(data),
  };
}

/** The real steps first, then the terms and cards that belong to it. */
async function furtherReading({ begrippen, situaties }: Oefening['data']): Promise<Task['further']> {
  const terms = await begrippenNamed(begrippen);
  const cards = await situatiesNamed(situaties);
  return [...terms, ...cards].map((entry, index) => ({
    name: index === 0 ? `Zo doe je het op Facebook: ${entry.data.titel}` : entry.data.titel,
    address: entryHref(entry),
  }));
}

/** A sentence as its author wrote it, in which `**` makes words bold. */
function runsOf(text: string): Runs {
  const [paragraph] = parseMdx(text).children as Paragraph[];
  return (paragraph?.children ?? []).map((node: PhrasingContent) => ({
    text: textOf(node),
    bold: node.type === 'strong',
  }));
}
