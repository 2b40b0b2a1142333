import { ANY_DISTANCE, groupNamed, parseSaying, type Sequence, sayingsIn } from '../../model/danger.ts';
import { Danger, type DangerRules, FAR, type Rule } from './browser/danger.ts';

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

/** The group of words that belong to ordinary things. */
const USUAL = '<gewoon>';

/**
 * The rules of `subjects` for the browser.
 * @param written words of the site's own texts, which are spelled right
 */
export function dangerRules(subjects: Subject[], groups: Group[], written: Iterable<string>): DangerRules {
  const words = new Map(groups.map(({ id, woorden }) => [id, woorden.split(/\s+/).filter(Boolean)]));
  const sets: string[] = [];
  const numbers = new Map<string, number>();

  /** Number of the set of all that `choice` names; a group has a set of its own. */
  const numberOf = (choice: string[]): number => {
    const [only = ''] = choice;
    if (only === ANY_DISTANCE) return FAR;
    const group = groupNamed(only);
    if (choice.length === 1 && group !== undefined) return numberOf(words.get(group) ?? []);
    const set = choice.map((word) => (groupNamed(word) === undefined ? word : `<${numberOf([word])}>`)).join(' ');
    const number = numbers.get(set) ?? sets.push(set) - 1;
    numbers.set(set, number);
    return number;
  };
  const read = (sequence: Sequence) => sequence.map(numberOf);
  const sequencesIn = (field: string) => sayingsIn(field).flatMap(({ text }) => parseSaying(text).all.map(read));
  const rulesIn = (field: string): Rule[] =>
    sayingsIn(field).map(({ text }) => {
      const { all, none } = parseSaying(text);
      return none.length > 0 ? [all.map(read), none.map(read)] : [all.map(read)];
    });

  const rules = {
    subjects: subjects.map(({ lijnen, zegt, twijfel = '', niet = '' }) => ({
      lines: lijnen,
      says: rulesIn(zegt),
      doubts: rulesIn(twijfel),
      never: sequencesIn(niet),
    })),
    usual: numberOf([USUAL]),
    sets,
    ordinary: '',
  };
  const danger = new Danger(rules);
  const ordinary = [...new Set(written)].filter((word) => danger.isTakenFor(word)).toSorted();
  return { ...rules, ordinary: ordinary.join(' ') };
}
