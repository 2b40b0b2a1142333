import { sayingsIn } from '../../model/danger.ts';
import { Danger, type DangerRules } from './browser/danger.ts';

/** A subject of `content/gevaar.yaml` and a group of `content/gevaarwoorden.yaml`. */
export interface Subject {
  lijnen: string[];
  zegt: string;
  twijfel?: string | undefined;
  niet?: string | undefined;
}
export interface Group {
  id: string;
  woorden: string;
}

/**
 * The rules of `subjects` for the browser, as they were written: no other form of them weighs less over the wire.
 * @param written words of the site's own texts, which are spelled right
 */
export function dangerRules(subjects: Subject[], groups: Group[], written: Iterable<string>): DangerRules {
  const rules = {
    groups: Object.fromEntries(groups.map(({ id, woorden }) => [id, woorden])),
    subjects: subjects.map(({ lijnen, zegt, twijfel, niet }) => ({
      lines: lijnen,
      says: withoutNotes(zegt),
      doubts: withoutNotes(twijfel),
      never: withoutNotes(niet),
    })),
    ordinary: '',
  };
  const danger = new Danger(rules);
  const ordinary = [...new Set(written)].filter((word) => danger.isTakenFor(word)).toSorted();
  return { ...rules, ordinary: ordinary.join(' ') };
}

const withoutNotes = (field = ''): string =>
  sayingsIn(field)
    .map(({ text }) => text)
    .join('\n');
