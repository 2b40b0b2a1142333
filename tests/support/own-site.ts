import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from './project-copy.ts';

/** What another organisation fills in, by the README's «Make it your own». */
export const OWN = {
  naam: 'Herstelcentrum De Brug',
  korteNaam: 'De Brug',
  ondertitel: 'Sociale media, op je eigen tempo',
  organisatie: 'vzw De Brug',
  url: 'https://www.debrug.example',
  base: '/sm/',
  uitweg: 'https://www.meteo.be/nl/',
  crisisnummer: '+32 9 269 98 98',
  klachten: 'de ombudsdienst van De Brug',
  toezicht: 'Unia, het gelijkekansencentrum',
  datum: '2027-01-15',
  onderzoek: 'een eigen nazicht met een computer',
  ondertekenaar: 'de directie van De Brug',
  bewaarnaam: 'de-brug',
};

/** Colours that it gives other values in `licht`, and what they were. */
export const OWN_COLOURS: Record<string, [old: string, own: string]> = {
  papier: ['#faf6ee', '#f4f6fa'],
  petrol: ['#0b4a4f', '#123a6b'],
  oker: ['#6b3a0a', '#5a2d0c'],
};

/** Its numbers, by help line: as people read them, and as a telephone calls them. */
export const OWN_NUMBERS: Record<string, [told: string, called: string]> = {
  '113': ['1813', '1813'],
  'veilig-thuis': ['1712', '1712'],
  politie: ['101', '101'],
  'de-luisterlijn': ['106', '106'],
  slachtofferhulp: ['0800 32 123', '080032123'],
  fraudehelpdesk: ['+32 2 849 69 06', '+3228496906'],
  helpwanted: ['02 475 44 11', '024754411'],
  geldfit: ['078 15 00 20', '078150020'],
};

/**
 * Texts that name a module by what our site is called too. It gets another name here, so that the word may stand nowhere
 * but in that module's address: where it stands besides, it is our site's name.
 */
const NAMED_BY_MODULE = ['src/content/modules/knoppenkennis.mdx', 'src/content/modules/themabijeenkomst.mdx'];

const LOGO = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">
  <path d="M4 52V32a28 28 0 0 1 56 0v20" fill="none" stroke="#123a6b" stroke-width="8"/>
  <path d="M4 52h56" stroke="var(--color-oker)" stroke-width="8"/>
</svg>
`;

/** Makes of the project in `folder` the site of that organisation: its settings, its logo, its numbers, no guides for coaches. */
export function makeOwn(folder: string): void {
  const change = (file: string, how: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, how(readFileSync(path, 'utf8')));
  };
  // Whatever the settings of this project are, they begin as ours.
  cpSync(SETTINGS, join(folder, 'src/site.ts'));
  change('src/site.ts', (text) => {
    const named = Object.entries(OWN).reduce(
      (all, [name, value]) => replaced(all, new RegExp(`\\b${name}(: | = )'[^']*'`), `${name}$1'${value}'`),
      text,
    );
    const coloured = Object.entries(OWN_COLOURS).reduce(
      (all, [name, [old, own]]) => replaced(all, new RegExp(`\\b${name}: '${old}'`), `${name}: '${own}'`),
      named,
    );
    return replaced(
      replaced(coloured, /begeleiders: true/, 'begeleiders: false'),
      /verzwijg: \[.*\]/,
      "verzwijg: ['brug']",
    );
  });
  for (const file of NAMED_BY_MODULE)
    change(file, (text) => text.replaceAll('Knoppenkennis', 'De knoppen op Facebook'));
  writeFileSync(join(folder, 'src/logo.svg'), LOGO);
  change('src/content/hulplijnen.yaml', (text) =>
    text
      .split(/^(?=- id: )/m)
      .map((line) => {
        const [, id = ''] = /^- id: "?([\w-]+)/.exec(line) ?? [];
        const [told] = OWN_NUMBERS[id] ?? [];
        return told ? replaced(line.replace(/^ {2}ook: .*\n/m, ''), /nummer: ".*"/, `nummer: "${told}"`) : line;
      })
      .join(''),
  );
}

/** `text` with `found` once replaced. @throws where it is not there */
function replaced(text: string, found: RegExp, by: string): string {
  if (!found.test(text)) throw new Error(`No ${found} in this text`);
  return text.replace(found, by);
}
