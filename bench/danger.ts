import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Danger } from '../src/features/help/browser/danger.ts';
import { type DangerCase, dangerCases, shareFalse, shareRight } from '../tests/support/danger-cases.ts';
import { kB, percent } from './search.ts';

const MODEL = 'dist/zoeken/gevaar.json';

/** How often the built site shows the right help line to who is in danger, and one to who is not; and what that costs. */
export function benchDanger(): void {
  const model = readFileSync(MODEL);
  const danger = new Danger(JSON.parse(model.toString()));
  const cases = dangerCases();
  for (const half of ['oefen', 'apart']) {
    const own = cases.filter(({ helft }) => helft === half);
    const subjects = [...new Set(own.map(({ onderwerp }) => onderwerp))].filter((subject) => subject !== 'gewoon');
    console.log(`## ${half}: ${own.length} zinnen`);
    console.table(
      Object.fromEntries([
        ...subjects.map((subject) => [
          subject,
          rowOf(
            own.filter(({ onderwerp }) => onderwerp === subject),
            danger,
          ),
        ]),
        ['alle', { ...rowOf(own, danger), 'ten onrechte': percent(shareFalse(own, danger)) }],
      ]),
    );
  }
  const begin = performance.now();
  for (const { vraag } of cases) danger.linesFor(vraag);
  console.table({
    'ms per vraag': ((performance.now() - begin) / cases.length).toFixed(2),
    'kB over de lijn': kB(gzipSync(model).length),
  });
}

function rowOf(cases: DangerCase[], danger: Danger): Record<string, unknown> {
  const inDanger = cases.filter(({ lijnen }) => lijnen.length > 0);
  const shown = inDanger.filter(({ vraag }) => danger.linesFor(vraag).length > 0);
  const among = inDanger.filter(({ vraag, lijnen }) => danger.linesFor(vraag).some((line) => lijnen.includes(line)));
  return {
    zinnen: inDanger.length,
    'juiste lijn eerst': percent(shareRight(cases, danger)),
    'juiste lijn erbij': percent(among.length / inDanger.length),
    'een lijn': percent(shown.length / inDanger.length),
  };
}
