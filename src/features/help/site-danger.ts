import learned from '../../content/gevaar/geleerd.json';
import { inFileOrder } from '../../model/entries.ts';
import { ORDINARY } from '../../model/source/sayings.ts';
import type { DangerModel } from './browser/danger.ts';
import type { LearnedSayings } from './learn-sayings.ts';

const { subjects, byHeart }: LearnedSayings = learned;
const nothing = { bias: 0, marks: '', weights: '' };

/** What was learned of people's sentences, beside the help lines of each subject. */
export async function siteDanger(): Promise<DangerModel> {
  const needs = (await inFileOrder('gevaar')).map(({ data: { id, lijnen } }) => ({ id, lines: lijnen }));
  const all = [{ id: ORDINARY, lines: [] }, ...needs];
  const placeOf = (id: string) => all.findIndex((subject) => subject.id === id);
  return {
    subjects: all.map(({ id, lines }) => ({ lines, ...(subjects[id] ?? nothing) })),
    byHeart: Object.fromEntries(Object.entries(byHeart).map(([sentence, id]) => [sentence, placeOf(id)])),
  };
}
