import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../src/check/settings.ts';
import { contrast, partsOfHex } from '../../src/model/contrast.ts';
import { bewaarnaam, kleuren, site } from '../../src/site.ts';

type All = { site: typeof site; bewaarnaam: string; kleuren: typeof kleuren };
const lines = readFileSync('src/site.ts', 'utf8').split('\n');

/** The settings of the tests, in which `change` puts something wrong. */
function changed(change: (all: All) => void): All {
  const all = structuredClone({ site, bewaarnaam, kleuren });
  change(all);
  return all;
}

test('settings that are good have nothing wrong', () => {
  expect(checkSettings()).toEqual([]);
});

test.each(['sm', '/sm', '/sm/', 'sm/', '//sm//', '/', '', '/a/b-c/'])('a folder may be written «%s»', (base) => {
  expect(checkSettings(changed((all) => Object.assign(all.site, { base })))).toEqual([]);
});

describe('one mistake is told with its line, in Dutch:', () => {
  test.each<[what: string, change: (all: All) => void, says: string, line: string]>([
    ['no name', ({ site: its }) => Object.assign(its, { naam: ' ' }), '«naam» mag niet leeg zijn.', 'naam:'],
    [
      'a name that is not there',
      ({ site: its }) => Object.assign(its, { organisatie: undefined }),
      '«organisatie» ontbreekt. Vul het in.',
      'organisatie:',
    ],
    [
      'a short name that is too long',
      ({ site: its }) => Object.assign(its, { korteNaam: 'Herstelcentrum De Brug' }),
      '«korteNaam» is te lang: 22 tekens, hoogstens 15.',
      'korteNaam:',
    ],
    [
      'an address with a folder',
      ({ site: its }) => Object.assign(its, { url: 'https://debrug.example/sm/' }),
      '«url» mag alleen het adres van de computer zijn, zoals https://debrug.example. Staat de site in een map? Zet die bij «base».',
      'url:',
    ],
    [
      'an address without https',
      ({ site: its }) => Object.assign(its, { url: 'debrug.example' }),
      '«url» moet een adres zijn dat begint met https://.',
      'url:',
    ],
    [
      'a folder with spaces',
      ({ site: its }) => Object.assign(its, { base: '/mijn map/' }),
      '«base» mag alleen',
      'base:',
    ],
    [
      'a number that is none',
      ({ site: its }) => Object.assign(its, { crisisnummer: '053 12' }),
      '«crisisnummer» is geen goed telefoonnummer.',
      'crisisnummer:',
    ],
    [
      'an unknown part',
      ({ site: its }) => Object.assign(its.biedt, { cursussen: true }),
      '«biedt cursussen» kennen we niet. Bedoel je «cursus»?',
      'biedt:',
    ],
    [
      'guides without a course',
      ({ site: its }) => Object.assign(its.biedt, { cursus: false }),
      '«biedt begeleiders» kan niet: zonder cursus zijn er geen handleidingen.',
      'biedt:',
    ],
    [
      'a part that is neither there nor not',
      ({ site: its }) => Object.assign(its.biedt, { delen: 'nee' }),
      '«biedt delen» moet true of false zijn.',
      'biedt:',
    ],
    [
      'a day that does not exist',
      ({ site: its }) => Object.assign(its.toegankelijkheid, { datum: '2026-02-30' }),
      '«toegankelijkheid datum» moet een datum zijn, zoals 2026-11-25.',
      'datum:',
    ],
    [
      'a logo that is not there',
      ({ site: its }) => Object.assign(its, { logo: 'src/weg.svg' }),
      '«logo» noemt een bestand dat er niet is.',
      'logo:',
    ],
    [
      'a name to keep things by with a space',
      (all) => Object.assign(all, { bewaarnaam: 'De Brug' }),
      '«bewaarnaam» mag alleen kleine letters',
      'bewaarnaam =',
    ],
    [
      'a colour that is none',
      (all) => Object.assign(all.kleuren.donker, { petrol: 'blauw' }),
      '«donker petrol» moet een kleur zijn zoals #0b4a4f.',
      'petrol:',
    ],
    [
      'a colour too faint to read',
      (all) => Object.assign(all.kleuren.licht, { petrol: '#5a8f94' }),
      '«licht petrol» verschilt te weinig van vlak: 3.2, ten minste 7.',
      'petrol:',
    ],
    [
      'an edge too faint to see',
      (all) => Object.assign(all.kleuren.rustig, { lijn: '#b0b0a8' }),
      '«rustig lijn» verschilt te weinig van vlak',
      'lijn:',
    ],
    [
      'a colour too few',
      (all) => Object.assign(all.kleuren.contrast, { bos: undefined }),
      '«contrast bos» ontbreekt. Vul het in.',
      'bos:',
    ],
  ])('%s', (_, change, says, line) => {
    const problems = checkSettings(changed(change));
    expect(problems.map(({ file, text }) => ({ file, text }))).toEqual([
      { file: 'src/site.ts', text: expect.stringContaining(says) },
    ]);
    expect(lines[Number(problems[0]?.line) - 1]).toContain(line);
  });
});

test('colours differ by the formula of WCAG', () => {
  expect(contrast(partsOfHex('#000'), partsOfHex('#ffffff'))).toBeCloseTo(21);
  expect(contrast(partsOfHex('#777777'), partsOfHex('#fff'))).toBeCloseTo(4.48, 1);
});
