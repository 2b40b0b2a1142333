import { type CollectionEntry, getEntries } from 'astro:content';
import type { Paragraph, PhrasingContent } from 'mdast';
import { drawingOf } from '../../model/drawings.ts';
import { begrippenNamed, entryHref, inFileOrder, type Oefening, situatiesNamed } from '../../model/entries.ts';
import { parseMdx } from '../../model/source/mdx.ts';
import { textOf } from '../../model/source/walk.ts';
import type { MoveKind } from '../../plein/kinds.ts';
import { type Act, NEXT_VISITOR, type Runs, type Task } from '../../plein/task.ts';
import { ME } from '../../plein/world.ts';
import { worldOf } from './world-of.ts';

// The page's own policy keeps it from showing pictures that stand inside other files.
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
/** Buttons that stand on Het Plein whatever one can do there. */
const ALWAYS = ['drie-puntjes', 'openbaar', 'vrienden', 'privacy'];

/** Everything that the browser needs for a task. */
export async function taskData({ data }: Oefening): Promise<Task> {
  const people = await getEntries(
    [ME, ...data.mensen].map((name) => ({ collection: 'personages' as const, id: name })),
  );
  const photosUsed = data.berichten.flatMap(({ foto }) => foto ?? []);
  const pictures = await getEntries(photosUsed.map((name) => ({ collection: 'fotos' as const, id: name })));
  const acts = await inFileOrder('handelingen');
  const icons = [...ALWAYS, ...acts.flatMap(({ data: { knop } }) => knop ?? [])];

  return {
    einde: data.einde,
    scherm: data.scherm,
    world: worldOf(data),
    people: Object.fromEntries(people.map((person) => [person.id, shown(person)])),
    photos: Object.fromEntries(
      pictures.map((photo) => [
        photo.id,
        { adres: photos[`../../content/fotos/${photo.id}.svg`] ?? '', tekening: photo.data.tekening },
      ]),
    ),
    icons: Object.fromEntries(icons.map((name) => [name, drawingOf(name)])),
    acts: Object.fromEntries(acts.map((act) => [act.id, actOf(act)])) as Record<MoveKind, Act>,
    clues: data.aanwijzingen,
    steps: data.stappen.map(({ tekst, ...step }) => ({ ...step, tekst: runsOf(tekst) })),
    remarks: data.opmerkingen,
    voorbeeld: data.voorbeeld,
    viewers: data.stappen.some(({ bij }) => bij === NEXT_VISITOR) ? [NEXT_VISITOR] : data.mensen,
    verder: await furtherReading(data),
  };
}

function shown({ id, data: { naam, roepnaam, profiel } }: CollectionEntry<'personages'>) {
  return { naam, roepnaam, profiel, portret: portraits[`../../content/personages/${id}.svg`] ?? '' };
}

function actOf({ data: { id: _, volgorde: __, ...act } }: CollectionEntry<'handelingen'>): Act {
  return act;
}

/** The real steps first, then the words and cards that belong to it. */
async function furtherReading({ begrippen, situaties }: Oefening['data']): Promise<Task['verder']> {
  const terms = await begrippenNamed(begrippen);
  const cards = await situatiesNamed(situaties);
  return [...terms, ...cards].map((entry, index) => ({
    naam: index === 0 ? `Zo doe je het op Facebook: ${entry.data.titel}` : entry.data.titel,
    adres: entryHref(entry),
  }));
}

/** A sentence of an author, in which `**` makes words bold. */
export function runsOf(text: string): Runs {
  const [paragraph] = parseMdx(text).children as Paragraph[];
  return (paragraph?.children ?? []).map((node: PhrasingContent) => ({
    text: textOf(node),
    bold: node.type === 'strong',
  }));
}
