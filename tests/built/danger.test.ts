import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Danger } from '../../src/features/help/browser/danger.ts';
import { SearchEngine } from '../../src/features/search/browser/engine.ts';
import { namesIn, readContent } from '../../src/model/source/content.ts';
import { dangerCases, shareFalse, shareRight } from '../support/danger-cases.ts';
import { readSearchData } from '../support/search-data.ts';

const danger = new Danger(JSON.parse(readFileSync('dist/zoeken/gevaar.json', 'utf8')));
const engine = new SearchEngine(readSearchData());
const cases = dangerCases();
/**
 * Shares of right and of false lines that each half is held to. «oefen» is among what was learned; nobody looks at «apart»,
 * nor is it learned: it tells how strangers fare.
 */
const halves = [
  { half: 'oefen', right: 0.94, wrong: 0.01 },
  { half: 'apart', right: 0.87, wrong: 0.025 },
];

describe('what people say', () => {
  test('is many sentences of danger and as many ordinary ones, each once', () => {
    expect(cases.filter(({ lijnen }) => lijnen.length > 0).length).toBeGreaterThanOrEqual(250);
    expect(cases.filter(({ lijnen }) => lijnen.length === 0).length).toBeGreaterThanOrEqual(250);
    expect(new Set(cases.map(({ vraag }) => vraag.toLowerCase())).size).toBe(cases.length);
  });

  test.each(halves)('in danger, of the half «$half», brings the right line', ({ half, right }) => {
    expect(
      shareRight(
        cases.filter(({ helft }) => helft === half),
        danger,
      ),
    ).toBeGreaterThanOrEqual(right);
  });

  test.each(halves)('of ordinary things, of the half «$half», brings none', ({ half, wrong }) => {
    expect(
      shareFalse(
        cases.filter(({ helft }) => helft === half),
        danger,
      ),
    ).toBeLessThanOrEqual(wrong);
  });

  test.each([
    ['112', '112'],
    ['113', '113'],
    ['zelf moord', '113'],
    ['zelf-moord', '113'],
    ['zelf doding', '113'],
    ['zelf beschadiging', '113'],
    ['wraak porno', 'helpwanted'],
    ['mezelf pijn doen', '113'],
    ['mezelf snijden', '113'],
    ['me van kant maken', '113'],
    ['eruit stappen', '113'],
    ['ik wil niet meer', '113'],
    ['zelfmoordgedachten', '113'],
    ['zelfmoordneigingen', '113'],
    ['suïcidegedachten', '113'],
    ['doodsgedachten', '113'],
    ['doodwillen', '113'],
    ['ikwildood', '113'],
    ['ik maak er een eind aan', '113'],
    ['einde aan mijn leven', '113'],
    ['leven heeft geen zin', '113'],
    ['het leven is niks meer waard', '113'],
    ['ik wil ophouden met leven', '113'],
    ['afscheidsbrief', '112'],
    ['het hoeft voor mij niet meer', '113'],
    ['niemand zou mij missen', '113'],
    ['ik ben iedereen tot last', '113'],
    ['ik heb een plan om te sterven', '112'],
    ['voor de trein', '113'],
    ['ik wil mezelf verdrinken', '113'],
    ['ik wil slapen en nooit meer wakker worden', '113'],
    ['ik kan niet meer', 'de-luisterlijn'],
    ['mijn vriendin wil zichzelf wat aandoen', '113'],
    ['ik snij mezelf', '113'],
    ['snijden', '113'],
    ['automutilatie', '113'],
    ['zelfverwonding', '113'],
    ['ik heb te veel pillen geslikt', '112'],
    ['pillen geslikt', '112'],
    ['overdosis', '112'],
    ['ademt niet', '112'],
    ['noodnummer', '112'],
    ['mijn vriend slaat me', 'veilig-thuis'],
    ['huiselijk geweld', 'veilig-thuis'],
    ['mishandeling', 'veilig-thuis'],
    ['geslagen', 'veilig-thuis'],
    ['mijn ex staat voor de deur', '112'],
    ['ik ben bang voor mijn man', 'veilig-thuis'],
    ['verkracht', 'centrum-seksueel-geweld'],
    ['seksueel misbruik', 'centrum-seksueel-geweld'],
    ['sextortion', 'helpwanted'],
    ['naaktfoto', 'helpwanted'],
    ['dickpic', 'helpwanted'],
    ['bank belt dat mijn geld niet veilig is', 'fraudehelpdesk'],
    ['geldezel', 'fraudehelpdesk'],
    ['of ik mijn pinpas wil uitlenen', 'fraudehelpdesk'],
    ['pas opgestuurd', 'fraudehelpdesk'],
    ['code aan bank gegeven', 'fraudehelpdesk'],
    ['crypto', 'fraudehelpdesk'],
    ['beleggen', 'fraudehelpdesk'],
    ['nepwebshop', 'fraudehelpdesk'],
    ['spoofing', 'fraudehelpdesk'],
    ['geld van mijn rekening gehaald', 'fraudehelpdesk'],
    ['schulden', 'geldfit'],
    ['gokken', 'geldfit'],
    ['eetstoornis', 'huisarts'],
    ['crisisdienst', 'huisarts'],
    ['huisartsenpost', 'huisarts'],
    ['ik hoor stemmen', 'huisarts'],
    ['verward', 'huisarts'],
    ['kindermishandeling', 'veilig-thuis'],
    ['radeloos', 'de-luisterlijn'],
    ['gestalkt door mijn ex', 'politie'],
    ['hij dreigt mijn naaktfoto te delen', 'helpwanted'],
    ['doxing', 'helpwanted'],
  ])('«%s» brings %s', (query, line) => {
    expect(danger.linesFor(query)[0]).toBe(line);
  });
});

/** Who types this may want help, also where a page of something else has it as a feeling or a question. */
const RIGHTLY = ['eenzaam', 'verdrietig', 'paniek', 'mijn vriend controleert met wie ik praat'];

test('no name, synonym or summary of a page outside danger brings a line', () => {
  const texts = readContent(process.cwd())
    .mdx.filter(({ collection, text }) => collection !== 'paginas' && !/<(DoeNu|Hulplijn)\b/.test(text))
    .flatMap(namesIn);
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter((text) => !RIGHTLY.includes(text)).filter((text) => danger.linesFor(text).length > 0)).toEqual(
    [],
  );
});

test.each(['ik wil mijn buurman vermoorden', 'hij slaad me', 'zelfmort', 'verkragt'])(
  'in «%s» no word of danger is mended to another',
  (query) => {
    expect(engine.mend(query, (word) => danger.mayMend(word, query))).toBe(query);
  },
);
