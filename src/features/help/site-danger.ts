import learned from '../../content/gevaar/geleerd.json';
import { inFileOrder } from '../../model/entries.ts';
import { ORDINARY } from '../../model/source/sayings.ts';
import type { DangerModel } from './browser/danger.ts';
import type { LearnedSayings } from './learn-sayings.ts';

const { subjects, need, subject }: LearnedSayings = learned;
const keys: Record<string, string> = learned.byHeart;

/** What was learned of people's sentences, beside the help lines of each subject. */
export async function siteDanger(): Promise<DangerModel> {
  const lines = new Map((await inFileOrder('gevaar')).map(({ data: { id, lijnen } }) => [id, lijnen]));
  return {
    lines: subjects.map((id) => lines.get(id) ?? []),
    need,
    subject,
    byHeart: [ORDINARY, ...subjects].map((id) => keys[id] ?? ''),
  };
}
