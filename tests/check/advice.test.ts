import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { lineOf, ProjectCopy, read, withBody, withField } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');
const situatie = read('situaties/geen-antwoord.mdx');
const module = read('modules/knoppenkennis.mdx');
const feelings = read('modules/gevoelens.mdx');

interface Flaw {
  flaw: string;
  file: string;
  text: string;
  /** Words of the message. */
  says: string;
  /** Where the message points, found in `text`; the first line if absent. */
  at?: string;
}

const flaws: Flaw[] = [
  {
    flaw: 'a timetable that does not add up',
    file: 'modules/knoppenkennis.mdx',
    text: withField(module, 'duur', 'duur: 80'),
    says: 'Het tijdschema telt op tot 90 minuten, maar «duur» is 80',
    at: '<Begeleider>',
  },
  {
    flaw: 'too few alternatives',
    file: 'situaties/geen-antwoord.mdx',
    text: situatie.replaceAll(/<Alternatief[\s\S]*<\/Alternatief>\n/g, ''),
    says: 'Een situatie heeft ten minste 3 keer <Alternatief>; hier zijn er 0',
  },
  {
    flaw: 'a sentence that is too long',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, `Dit is ${'een '.repeat(17)}zin.`),
    says: 'Deze zin heeft 20 woorden, hoogstens 17',
    at: 'Dit is een een',
  },
  {
    flaw: 'a post that is too long',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'bericht', `bericht: ${'Dit is een zin van zes woorden. '.repeat(9)}`),
    says: 'Het bericht heeft 63 woorden, hoogstens 50',
    at: 'bericht:',
  },
  {
    flaw: 'a pictogram that another term has',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'beeld', 'beeld: thumb-up'),
    says: '«thumb-up» is ook het plaatje van «Liken» (src/content/begrippen/liken.mdx)',
    at: 'beeld:',
  },
  {
    flaw: 'a card of a module that its text does not name',
    file: 'modules/gevoelens.mdx',
    text: feelings.replace(/^- \[.*\]\(\/situaties\/.*\n/m, ''),
    says: 'staat niet in de tekst. Zet hem in de lijst onder «Kaarten om te bespreken».',
    at: 'situaties:',
  },
  {
    flaw: 'a card in the text of a module that does not have it',
    file: 'modules/gevoelens.mdx',
    text: feelings.replace('\n## Werkblad', '\n- [Pesten](/situaties/pesten/)\n\n## Werkblad'),
    says: 'De kaart «pesten» staat niet bovenaan. Zet hem daar bij «situaties».',
    at: '- [Pesten]',
  },
  {
    flaw: 'a card that has another title by now',
    file: 'modules/gevoelens.mdx',
    text: feelings.replace(/^- \[.*\](?=\(\/situaties\/)/m, '- [Zo heette hij]'),
    says: 'Deze kaart heet nu «',
    at: '- [Zo heette hij]',
  },
  {
    flaw: 'markup in a field',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', 'kort: Iemands **naam** vastmaken aan een bericht.'),
    says: 'Het veld «kort» is gewone tekst. Haal de opmaak weg.',
    at: 'kort:',
  },
  {
    flaw: 'a word that the writing guide forbids',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'Wilt u dit?'),
    says: '«u» gebruiken we niet. Spreek de lezer aan met «je»',
    at: 'Wilt u',
  },
  {
    flaw: 'a name in «ook» that the search finds by itself',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'ook', 'ook: [labelen, tagen]'),
    says: 'Het zoeken vindt «tagen» hier ook zonder «ook». Haal het daar weg.',
    at: 'ook:',
  },
];

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

describe('the check names file, line and sentence of', () => {
  test.each(flaws)('$flaw', ({ file, text, says, at }) => {
    const { errors, advice } = project.with(file, text, () => checkContent(project.folder));
    expect(errors).toEqual([]);
    const found = advice.filter((problem) => problem.text.includes(says));
    expect(found).toHaveLength(1);
    if (at) expect(found[0]).toMatchObject({ file: `src/content/${file}`, line: lineOf(text, at) });
  });

  test.each(['gevaar/praten.txt', 'vragen/begrippen/taggen.txt'])(
    'sentences of %s that were not learned yet, until they are',
    (file) => {
      project.with(file, `${read(file)}niemand die naar mij luistert\n`, () => {
        const told = () => checkContent(project.folder).advice.map(({ text }) => text);
        expect(told()).toContainEqual(expect.stringContaining('Draai «npm run leer»'));
        expect(project.run('leer').status).toBe(0);
        expect(told()).toEqual([]);
      });
    },
  );

  test('a flaw, also as the command, which ends with an error', () => {
    const [{ file, text, says }] = flaws as [Flaw];
    const { status, output } = project.runWith('check:inhoud', file, text);
    expect(output).toMatch(new RegExp(`src/content/${file}:\\d+ .*${says}`));
    expect(status).toBe(1);
  });
});

describe('npm run nieuw', () => {
  test.each([
    ['begrip', 'begrippen'],
    ['situatie', 'situaties'],
    ['module', 'modules'],
    ['oefening', 'oefeningen'],
  ])('makes a %s that is ready to fill in, and never overwrites one', (kind, folder) => {
    const made = project.run('nieuw', '--', kind, 'nieuwe-proef');
    expect(made.status).toBe(0);
    expect(made.output).toContain(`Gemaakt: src/content/${folder}/nieuwe-proef.mdx`);

    const again = project.run('nieuw', '--', kind, 'nieuwe-proef');
    expect(again.status).toBe(1);
    expect(again.output).toContain('bestaat al. Er is niets veranderd');
  });

  test('leaves open what one has to write, which stops a build', () => {
    const { errors } = checkContent(project.folder);
    expect(new Set(errors.map(({ file }) => file))).toEqual(
      new Set(
        ['begrippen', 'situaties', 'modules', 'oefeningen'].map((folder) => `src/content/${folder}/nieuwe-proef.mdx`),
      ),
    );
    expect(errors.map(({ text }) => text).filter((text) => !text.includes('is nog niet ingevuld'))).toEqual([]);
    expect(errors.map(({ text }) => text).join()).toContain('«Schrijf hier wat het is, in één zin');
  });

  test('leaves nothing else to mend', () => {
    for (const file of project.files('src/content').filter((path) => path.endsWith('nieuwe-proef.mdx'))) {
      const path = join(project.folder, 'src/content', file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Schrijf hier', 'Dit is'));
    }
    expect(checkContent(project.folder).errors).toEqual([]);
  });
});
