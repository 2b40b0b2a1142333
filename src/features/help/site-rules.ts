import { wordsOf } from '../../browser/words.ts';
import { allBegrippen, allModules, allOefeningen, allSituaties, inFileOrder } from '../../model/entries.ts';
import type { DangerRules } from './browser/danger.ts';
import { dangerRules } from './danger-rules.ts';

/** The rules of the site's own lists, beside the words of its own texts. */
export async function siteRules(): Promise<DangerRules> {
  const subjects = (await inFileOrder('gevaar')).map(({ data }) => data);
  const groups = (await inFileOrder('gevaarwoorden')).map(({ data }) => data);
  const entries = [
    ...(await allBegrippen()),
    ...(await allSituaties()),
    ...(await allModules()),
    ...(await allOefeningen()),
  ];
  const texts = entries.map(({ data, body = '' }) => [data.titel, data.kort, body].join(' '));
  return dangerRules(subjects, groups, wordsOf(texts.join(' ')));
}
