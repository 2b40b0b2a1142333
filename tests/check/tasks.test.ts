import { describe, expect, test } from 'vitest';
import { askedOf, clueOf, moveTextsOf, personOf, remarkOf } from '../../src/features/practice/from-content.ts';
import { describePicture, picturesOf } from '../../src/features/practice/pictures.ts';
import { worldOf } from '../../src/features/practice/world-of.ts';
import { oefening } from '../../src/model/schemas/oefening.ts';
import { readContent } from '../../src/model/source/content.ts';
import { moveKinds } from '../../src/plein/moves.ts';
import { begin, happeningOf, move, moveOf } from '../../src/plein/session.ts';
import type { Task } from '../../src/plein/task.ts';
import { notificationText, tellingOf } from '../../src/plein/wording.ts';

type Personage = Parameters<typeof personOf>[0];
type Handeling = Parameters<typeof moveTextsOf>[0];

const content = readContent(process.cwd());
/** The entries of a YAML list by their id. */
function list<T>(name: string): Record<string, T> {
  const source = content.yaml.find(({ collection }) => collection === name);
  return Object.fromEntries(((source?.yaml.value ?? []) as ({ id: string } & T)[]).map((item) => [item.id, item]));
}
const people: Task['people'] = Object.fromEntries(
  Object.entries(list<Personage>('personages')).map(([id, fields]) => [id, personOf(fields, '')]),
);
const texts = Object.fromEntries(
  Object.entries(list<Handeling>('handelingen')).map(([id, fields]) => [id, moveTextsOf(fields)]),
) as Task['texts'];

/** The tasks as they are written, without what only the page shows. */
const tasks = content.mdx
  .filter(({ collection }) => collection === 'oefeningen')
  .map(({ slug, frontmatter }) => {
    const fields = oefening.parse(frontmatter.value);
    const steps = fields.stappen.map((step) => ({
      ...askedOf(step),
      text: [{ text: step.tekst, bold: false }],
      tip: step.tip,
    }));
    const { scherm, aanwijzingen, opmerkingen, mensen } = fields;
    const task: Task = {
      ...{ world: worldOf(fields), screen: scherm, people, texts, steps },
      ...{ clues: aanwijzingen.map(clueOf), remarks: opmerkingen.map(remarkOf) },
      ...{ viewers: mensen, photos: {}, drawings: {}, further: [], ending: fields.einde },
    };
    return [slug, task] as const;
  });

test('there are tasks', () => {
  expect(tasks.length).toBeGreaterThan(0);
});

describe.each(tasks)('the task %s', (_, task) => {
  const all = task.steps.map((_step, index) => index);
  const walk = () => task.steps.reduce((session, step) => move(task, session, moveOf(step)), begin(task));

  test('is done by its own steps', () => {
    expect(walk().done).toEqual(all);
  });

  test('is as at the beginning when one begins again', () => {
    expect(move(task, walk(), { kind: 'opnieuw' })).toEqual({ ...begin(task), last: { kind: 'opnieuw' } });
  });

  test('goes back a step at a time, to exactly what was', () => {
    const worlds = [task.world];
    let session = begin(task);
    for (const step of task.steps) {
      session = move(task, session, moveOf(step));
      if (session.world !== worlds.at(-1)) worlds.push(session.world);
    }
    for (const world of worlds.toReversed().slice(1)) {
      session = move(task, session, { kind: 'stap-terug' });
      expect(session.world).toBe(world);
    }
    expect(move(task, session, { kind: 'stap-terug' })).toBe(session);
  });

  test('has a picture for each step, which says where to press', () => {
    const pictures = picturesOf(task);
    expect(pictures).toHaveLength(task.steps.length);
    for (const [index, picture] of pictures.entries()) {
      const description = describePicture(picture);
      expect(description).not.toMatch(/undefined|\{|\s\.|\.\./);
      if (task.steps[index]?.kinds[0] === 'kijken') expect(description).toMatch(/^Zo ziet /);
      else expect(description.match(/Omcirkeld is: \S/g)).toHaveLength(1);
    }
  });
});

describe('what is said', () => {
  const [, task] = tasks.find(([slug]) => slug === 'taggen') as (typeof tasks)[number];

  test.each(moveKinds)('after %s has all its names filled in', (kind) => {
    const full = {
      kind,
      target: 'fietstocht',
      person: 'nep-ewa',
      post: 'fietstocht',
      author: 'samir',
      audience: 'vrienden',
    } as const;
    for (const happening of [full, { kind }]) {
      const { you, other = '', undo = '' } = tellingOf(task, happening);
      expect(`${you} ${other} ${undo}`).not.toMatch(/[{}]|undefined/);
      expect(you).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('begins a sentence with a capital, also with a name that has none', () => {
    expect(tellingOf(task, { kind: 'weigeren', person: 'nep-ewa' }).other).toMatch(
      /^De tweede Ewa krijgt geen melding\./,
    );
  });

  test('names the message that it is about', () => {
    const liked = (target: string) => tellingOf(task, happeningOf(task.world, { kind: 'liken', target })).you;
    expect(liked('fietstocht')).toBe('Je hebt een duim gegeven bij het bericht van Samir.');
    expect(liked('middag')).toBe('Je hebt een duim gegeven bij je eigen bericht.');
  });

  test('says nothing of another where there is none', () => {
    expect(tellingOf(task, happeningOf(task.world, { kind: 'liken', target: 'middag' })).other).toBeUndefined();
  });

  test('to who is told of it', () => {
    const notification = { from: 'jij', to: 'samir', kind: 'taggen', target: 'middag' } as const;
    expect(notificationText(task, notification)).toBe('Robin heeft je getagd in een bericht.');
  });
});

describe('a step', () => {
  const [, task] = tasks.find(([slug]) => slug === 'doelgroep-kiezen') as (typeof tasks)[number];
  const placed = move(task, begin(task), { kind: 'plaatsen', text: 'Iets', audience: 'vrienden' });
  const choose = (audience: 'openbaar' | 'alleen-ik') =>
    move(task, placed, { kind: 'doelgroep-kiezen', target: 'nieuw-1', audience }).done;

  test('is not done by a wider audience than it asks for', () => {
    expect(choose('openbaar')).toEqual([0]);
    expect(choose('alleen-ik')).toEqual([0, 3]);
  });

  test('may be done in another order', () => {
    const looked = move(task, begin(task), { kind: 'kijken', target: 'ewa' });
    expect(looked.done).toEqual([2]);
  });

  test('is not done by what the rules refuse', () => {
    const session = begin(task);
    expect(move(task, session, { kind: 'plaatsen', text: ' ', audience: 'vrienden' })).toBe(session);
  });
});
