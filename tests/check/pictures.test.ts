import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { moving, noise, plain } from '../support/pictures.ts';
import { lineOf, ProjectCopy, read, withBody } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');
const showing = (name: string) => withBody(taggen, `Kijk:\n\n![Een vrouw](./${name})`);

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

/** What the check says of a picture `name` beside a text that shows it. */
const check = (name: string, picture: Buffer, text = showing(name)) =>
  project.with(`begrippen/${name}`, picture, () =>
    project.with('begrippen/taggen.mdx', text, () => checkContent(project.folder)),
  );

test.each(['jpg', 'jpeg', 'png', 'webp', 'avif'])('a small picture is in order: .%s', async (end) => {
  const kind = end === 'jpg' ? 'jpeg' : (end as 'png');
  const { errors, advice } = check(`foto.${end}`, await plain().toFormat(kind).toBuffer());
  expect([...errors, ...advice]).toEqual([]);
});

test('the same picture beside two texts is in order', async () => {
  const picture = await plain().png().toBuffer();
  project.with('begrippen/twee.png', picture, () => {
    const { errors, advice } = check('een.png', picture, withBody(showing('een.png'), '![Een vrouw](./twee.png)'));
    expect([...errors, ...advice]).toEqual([]);
  });
});

describe('the check refuses', () => {
  test.each<[string, string, () => Promise<Buffer>, string]>([
    ['what is no picture', 'foto.jpg', async () => Buffer.from('Hallo'), '«foto.jpg» is niet als afbeelding te lezen'],
    ['an empty file', 'foto.jpg', async () => Buffer.alloc(0), '«foto.jpg» is niet als afbeelding te lezen'],
    [
      'half a photo',
      'foto.jpg',
      async () => (await noise(200, 200).jpeg().toBuffer()).subarray(0, 5000),
      'Van «foto.jpg» ontbreekt een stuk',
    ],
    ['another kind', 'foto.jpg', () => plain().png().toBuffer(), 'is eigenlijk een PNG. Laat de naam eindigen op .png'],
    ['a TIFF', 'foto.tiff', () => plain().tiff().toBuffer(), 'Een .tiff-bestand kan hier niet'],
    ['a TIFF in disguise', 'foto.jpg', () => plain().tiff().toBuffer(), 'is eigenlijk een TIFF. Sla het plaatje op'],
    ['an iPhone’s own kind', 'foto.heic', async () => Buffer.from('x'), 'Zo bewaart een iPhone foto’s'],
    ['a GIF', 'foto.gif', () => moving('gif'), 'Een GIF kan bewegen'],
    ['a drawing', 'foto.svg', async () => Buffer.from('<svg/>'), 'Een tekening (SVG) kan niet naast een tekst'],
    ['what moves', 'foto.webp', () => moving('webp'), '«foto.webp» beweegt, en dat leidt af'],
    [
      'a capital end',
      'foto.JPG',
      () => plain().jpeg().toBuffer(),
      'Hernoem het bestand tot «foto.jpg», ook in de tekst',
    ],
    ['capitals', 'IMG_2041.jpg', () => plain().jpeg().toBuffer(), 'Hernoem het bestand tot «img-2041.jpg»'],
    ['an accent', 'café.jpg', () => plain().jpeg().toBuffer(), 'Hernoem het bestand tot «cafe.jpg»'],
  ])('%s, and names the file', async (_, name, make, says) => {
    const { errors } = check(name, await make());
    expect(errors).toEqual([{ file: `src/content/begrippen/${name}`, line: 1, text: expect.stringContaining(says) }]);
  });

  test.each(['![Een vrouw](./IMG 2041.JPG)', '![Een vrouw] (./foto.jpg)'])(
    'what a reader would get as text, and names the line: %s',
    (written) => {
      const text = withBody(taggen, `Kijk:\n${written}`);
      const { errors } = project.with('begrippen/taggen.mdx', text, () => checkContent(project.folder));
      const found = errors.filter((problem) => problem.text.includes('Een afbeelding schrijf je zo'));
      expect(found).toEqual([
        expect.objectContaining({ file: 'src/content/begrippen/taggen.mdx', line: lineOf(text, written) }),
      ]);
    },
  );

  test('a name with a space, however it is written', async () => {
    const picture = await plain().png().toBuffer();
    const { errors } = check('een foto.png', picture, showing('een%20foto.png'));
    expect(errors).toEqual([
      { file: 'src/content/begrippen/een foto.png', line: 1, text: expect.stringContaining('«een-foto.png»') },
    ]);
  });

  test('a title that only a mouse shows', async () => {
    const text = showing('foto.png').replace('foto.png)', 'foto.png "Ewa")');
    const { errors } = check('foto.png', await plain().png().toBuffer(), text);
    expect(errors).toEqual([
      {
        file: 'src/content/begrippen/taggen.mdx',
        line: lineOf(text, '![Een'),
        text: expect.stringContaining('tussen aanhalingstekens'),
      },
    ]);
  });
});

describe('the check advises on', () => {
  test('a photo as it comes from a phone', async () => {
    const photo = await noise(800, 800).jpeg({ quality: 95 }).toBuffer();
    expect(check('foto.jpg', photo).advice).toEqual([
      { file: 'src/content/begrippen/foto.jpg', line: 1, text: expect.stringMatching(/^Deze afbeelding is \d+ kB/) },
    ]);
  });

  test('one that no text shows', async () => {
    expect(check('foto.png', await plain().png().toBuffer(), taggen).advice).toEqual([
      { file: 'src/content/begrippen/foto.png', line: 1, text: expect.stringContaining('in geen enkele tekst') },
    ]);
  });
});
