import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionKinds } from '../../src/plein/moves.ts';
import { apply, can, isRefusal } from '../../src/plein/rules.ts';
import { areBlocked, seesPost, tracesOf, viewOf } from '../../src/plein/visibility.ts';
import { type Action, audiences, ME, type PersonId, type Post, type World } from '../../src/plein/world.ts';

const people = [ME, 'ewa', 'samir', 'joke', 'marco'];

const post = (id: string, author: PersonId, rest: Partial<Post> = {}): Post => ({
  id,
  author,
  text: `Tekst van ${author}`,
  audience: 'vrienden',
  likes: [],
  comments: [],
  tags: [],
  ...rest,
});

/** The reader has Ewa and Samir for friends, Samir has Joke, and Marco is a stranger. */
const plein: World = {
  people,
  friendships: [
    [ME, 'ewa'],
    [ME, 'samir'],
    ['samir', 'joke'],
  ],
  requests: [{ from: 'marco', to: ME }],
  blocks: [],
  posts: [
    post('mijn', ME),
    post('open', ME, { audience: 'openbaar' }),
    post('dicht', ME, { audience: 'alleen-ik' }),
    post('tuin', 'ewa'),
  ],
  messages: [{ id: 'm1', from: 'marco', to: ME, text: 'Hoi', link: 'weg.example' }],
  notifications: [],
  reports: [],
  answers: { samir: 'Ja hoor.' },
  account: 'signed-in',
  window: 'open',
  made: 0,
};

/** Het Plein after the reader did all these, each of which has to be possible. */
function pleinAfter(...actions: Action[]): World {
  return actions.reduce((world, action) => did(world, ME, action), plein);
}

function did(world: World, by: PersonId, action: Action): World {
  const next = apply(world, by, action);
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
}

const refusal = (by: PersonId, action: Action, world = plein) => {
  const ruling = apply(world, by, action);
  return isRefusal(ruling) ? ruling.refused : undefined;
};
const seenBy = (world: World, viewer: PersonId) => viewOf(world, viewer).posts.map(({ id }) => id);
const toldTo = (world: World, viewer: PersonId) => viewOf(world, viewer).notifications.map(({ kind }) => kind);

describe('who sees a message', () => {
  test.each([
    ['a friend', 'ewa', ['mijn', 'open', 'tuin']],
    ['a stranger', 'marco', ['open']],
    ['a friend of a friend', 'joke', ['open']],
    ['its author', ME, ['mijn', 'open', 'dicht', 'tuin']],
  ])('%s', (_, viewer, ids) => {
    expect(seenBy(plein, viewer)).toEqual(ids);
  });

  test('depends on whom its author chose, at once', () => {
    expect(seenBy(pleinAfter({ kind: 'doelgroep-kiezen', target: 'mijn', audience: 'openbaar' }), 'marco')).toContain(
      'mijn',
    );
    expect(
      seenBy(pleinAfter({ kind: 'doelgroep-kiezen', target: 'open', audience: 'alleen-ik' }), 'ewa'),
    ).not.toContain('open');
  });

  test('is also who is tagged in it and their friends, until the tag is gone', () => {
    const tagged = pleinAfter({ kind: 'taggen', target: 'mijn', person: 'samir' });
    expect(seenBy(tagged, 'joke')).toContain('mijn');
    expect(toldTo(tagged, 'samir')).toEqual(['taggen']);
    const untagged = did(tagged, 'samir', { kind: 'tag-verwijderen', target: 'mijn', person: 'samir' });
    expect(seenBy(untagged, 'joke')).not.toContain('mijn');
  });
});

describe('a thumb', () => {
  test('is seen by the author, who is told of it', () => {
    const liked = pleinAfter({ kind: 'liken', target: 'tuin' });
    expect(viewOf(liked, 'ewa').posts.find(({ id }) => id === 'tuin')?.likes).toEqual([ME]);
    expect(toldTo(liked, 'ewa')).toEqual(['liken']);
  });

  test('can be given once, and taken back with what was told', () => {
    const liked = pleinAfter({ kind: 'liken', target: 'tuin' });
    expect(refusal(ME, { kind: 'liken', target: 'tuin' }, liked)).toBe('done');
    expect(did(liked, ME, { kind: 'duim-weghalen', target: 'tuin' })).toEqual(plein);
  });

  test('under an own message tells nobody', () => {
    expect(pleinAfter({ kind: 'liken', target: 'mijn' }).notifications).toEqual([]);
  });
});

describe('a comment', () => {
  const commented = pleinAfter({ kind: 'reageren', target: 'tuin', text: ' Mooi. ' });

  test('stands below the message, is edited with a mark, and deleted', () => {
    expect(viewOf(commented, 'ewa').posts[2]?.comments).toMatchObject([{ text: 'Mooi.', edited: false }]);
    const edited = did(commented, ME, { kind: 'reactie-bewerken', target: 'nieuw-1', text: 'Heel mooi.' });
    expect(viewOf(edited, 'ewa').posts[2]?.comments).toMatchObject([{ text: 'Heel mooi.', edited: true }]);
    const bare = did(edited, ME, { kind: 'reactie-verwijderen', target: 'nieuw-1' });
    expect(viewOf(bare, 'ewa')).toEqual(viewOf(plein, 'ewa'));
  });

  test('is not empty, and only its writer changes it', () => {
    expect(refusal(ME, { kind: 'reageren', target: 'tuin', text: '  ' })).toBe('empty');
    expect(refusal('ewa', { kind: 'reactie-verwijderen', target: 'nieuw-1' }, commented)).toBe('unknown');
  });
});

describe('a tag', () => {
  test('is for friends, in own messages', () => {
    expect(refusal(ME, { kind: 'taggen', target: 'mijn', person: 'marco' })).toBe('no-friend');
    expect(refusal(ME, { kind: 'taggen', target: 'tuin', person: 'samir' })).toBe('not-theirs');
  });

  test('is taken away by who wrote the message or is named, and by nobody else', () => {
    const tagged = pleinAfter({ kind: 'taggen', target: 'mijn', person: 'samir' });
    const untag: Action = { kind: 'tag-verwijderen', target: 'mijn', person: 'samir' };
    expect(['ewa', 'samir', ME].map((by) => can(tagged, by, untag))).toEqual([false, true, true]);
  });

  test('can be asked about in private, and is answered', () => {
    const asked = pleinAfter({ kind: 'vragen', target: 'mijn', person: 'samir', text: 'Mag het?' });
    const texts = (viewer: PersonId) =>
      viewOf(asked, viewer).conversations.flatMap(({ messages }) => messages.map(({ text }) => text));
    expect(texts('samir')).toEqual(['Mag het?', 'Ja hoor.']);
    expect(texts('ewa')).toEqual([]);
  });
});

describe('a request', () => {
  test('makes friends when it is confirmed, and tells who asked', () => {
    const friends = pleinAfter({ kind: 'bevestigen', target: 'marco' });
    expect(seenBy(friends, 'marco')).toContain('mijn');
    expect(toldTo(friends, 'marco')).toEqual(['bevestigen']);
    expect(viewOf(friends, ME).requests).toEqual([]);
  });

  test('goes without a word when it is refused', () => {
    const refused = pleinAfter({ kind: 'weigeren', target: 'marco' });
    expect(viewOf(refused, ME).requests).toEqual([]);
    expect(toldTo(refused, 'marco')).toEqual([]);
  });

  test('is told to the other, and can be taken back', () => {
    const asked = pleinAfter({ kind: 'vriend-toevoegen', target: 'joke' });
    expect(viewOf(asked, 'joke').requests).toEqual([ME]);
    expect(did(asked, ME, { kind: 'verzoek-intrekken', target: 'joke' })).toEqual(plein);
  });
});

test('unfriending leaves what is for everyone, and tells nobody', () => {
  const apart = pleinAfter({ kind: 'ontvrienden', target: 'ewa' });
  expect(seenBy(apart, 'ewa')).toEqual(['open', 'tuin']);
  expect(seenBy(apart, ME)).not.toContain('tuin');
  expect(apart.notifications).toEqual([]);
});

describe('a block', () => {
  const blocked = pleinAfter({ kind: 'bevestigen', target: 'marco' }, { kind: 'blokkeren', target: 'marco' });

  test('ends everything between two people, and tells nobody', () => {
    expect(seenBy(blocked, 'marco')).toEqual([]);
    expect(toldTo(blocked, 'marco')).toEqual([]);
    expect(viewOf(blocked, ME).conversations).toEqual([]);
    expect(refusal('marco', { kind: 'sturen', target: ME, text: 'Hallo' }, blocked)).toBe('blocked');
  });

  test('takes away the tags of each other, also for when it is lifted', () => {
    const tagged = pleinAfter(
      { kind: 'taggen', target: 'mijn', person: 'samir' },
      { kind: 'blokkeren', target: 'samir' },
    );
    const free = did(tagged, ME, { kind: 'deblokkeren', target: 'samir' });
    expect(free.posts.find(({ id }) => id === 'mijn')?.tags).toEqual([]);
  });

  test('can be lifted; friends they are not', () => {
    const free = did(blocked, ME, { kind: 'deblokkeren', target: 'marco' });
    expect(seenBy(free, 'marco')).toEqual(['open']);
  });
});

test('a report changes nothing that anyone sees', () => {
  const reported = pleinAfter({ kind: 'rapporteren', target: 'tuin' });
  for (const person of people) expect(viewOf(reported, person)).toEqual(viewOf(plein, person));
  expect(can(reported, ME, { kind: 'rapporteren', target: 'tuin' })).toBe(false);
});

test('deleting a conversation leaves it with the other', () => {
  const deleted = pleinAfter({ kind: 'gesprek-verwijderen', target: 'marco' });
  expect(viewOf(deleted, ME).conversations).toEqual([]);
  expect(viewOf(deleted, 'marco').conversations).toHaveLength(1);
  expect(refusal(ME, { kind: 'link-openen', target: 'm1' }, deleted)).toBeDefined();
});

test('closing the window does not log out', () => {
  const closed = pleinAfter({ kind: 'venster-sluiten' });
  expect(closed.account).toBe('signed-in');
  expect(refusal(ME, { kind: 'uitloggen' }, closed)).toBeDefined();
  expect(did(did(closed, ME, { kind: 'venster-openen' }), ME, { kind: 'uitloggen' }).account).toBe('signed-out');
});

describe('whatever people do', () => {
  const person = fc.constantFrom(...people);
  const onPosts: readonly string[] = [
    'liken',
    'duim-weghalen',
    'reageren',
    'reactie-bewerken',
    'reactie-verwijderen',
    'vragen',
    'taggen',
    'tag-verwijderen',
    'doelgroep-kiezen',
    'bericht-verwijderen',
  ];
  const postId = fc.constantFrom('mijn', 'open', 'dicht', 'tuin', 'nieuw-1', 'nieuw-2', 'nieuw-3', 'nieuw-4');
  /** Something that someone tries to do, to the right kind of thing; it is not always possible. */
  const attempt = fc
    .record({
      by: person,
      kind: fc.constantFrom(...actionKinds),
      postId,
      other: person,
      person,
      text: fc.constantFrom('Iets', ''),
      audience: fc.constantFrom(...audiences),
    })
    .map(({ by, postId, other, kind, ...rest }) => {
      const target = onPosts.includes(kind) ? postId : other;
      return { by, action: { kind, target, ...rest } as Action };
    });
  const attempts = fc.array(attempt, { minLength: 20, maxLength: 120, size: 'max' });
  const RUNS = { numRuns: 2000 };

  /** Calls `look` with every step from one Plein to the next that was possible. */
  function play(
    all: { by: PersonId; action: Action }[],
    look: (before: World, by: PersonId, action: Action, next: World) => void,
  ) {
    let world = plein;
    for (const { by, action } of all) {
      const next = apply(world, by, action);
      if (isRefusal(next)) continue;
      look(world, by, action, next);
      world = next;
    }
    return world;
  }

  test('who is blocked never sees anything of the other', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        play(all, (_before, _by, _action, world) => {
          for (const one of people)
            for (const other of people)
              if (areBlocked(world, one, other)) {
                const { posts, notifications, requests, conversations } = tracesOf(world, one, other);
                expect([posts, notifications, requests, conversations]).toEqual([[], [], [], []]);
              }
        });
      }),
      RUNS,
    );
  });

  test('a message for the author alone is seen by nobody else', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const world = play(all, () => {});
        for (const one of world.posts.filter(({ audience }) => audience === 'alleen-ik'))
          expect(people.filter((viewer) => seesPost(world, viewer, one))).toEqual([one.author]);
      }),
      RUNS,
    );
  });

  test('an audience never widens by itself', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        play(all, (before, by, action, next) => {
          for (const old of before.posts) {
            const now = next.posts.find((candidate) => candidate.id === old.id);
            if (!now) continue;
            const widened = people.filter((viewer) => !seesPost(before, viewer, old) && seesPost(next, viewer, now));
            if (widened.length > 0) expect(mayWiden(by, action, old, widened)).toBe(true);
          }
        });
      }),
      RUNS,
    );
  });

  /** The author chose so for this message, or two people let each other in. */
  function mayWiden(by: PersonId, action: Action, { id, author }: Post, viewers: PersonId[]): boolean {
    if (action.kind === 'doelgroep-kiezen' || action.kind === 'taggen') return by === author && action.target === id;
    if (action.kind !== 'bevestigen' && action.kind !== 'deblokkeren') return false;
    return viewers.every((viewer) => viewer === by || viewer === action.target);
  }

  test('undoing restores what everyone sees', () => {
    fc.assert(
      fc.property(attempts, attempt, (all, { by, action }) => {
        const before = play(all, () => {});
        const done = apply(before, by, action);
        if (isRefusal(done)) return;
        const undo = undoOf(before, by, action);
        if (!undo) return;
        const undone = did(done, by, undo);
        for (const viewer of people) expect(viewOf(undone, viewer)).toEqual(viewOf(before, viewer));
      }),
      RUNS,
    );
  });

  /** What takes `action` back, for those that people can take back themselves. */
  function undoOf(before: World, by: PersonId, action: Action): Action | undefined {
    const made = `nieuw-${before.made + 1}`;
    switch (action.kind) {
      case 'liken':
        return { kind: 'duim-weghalen', target: action.target };
      case 'taggen':
        return { kind: 'tag-verwijderen', target: action.target, person: action.person };
      case 'vriend-toevoegen':
        return { kind: 'verzoek-intrekken', target: action.target };
      case 'plaatsen':
        return { kind: 'bericht-verwijderen', target: made };
      case 'doelgroep-kiezen': {
        const audience = before.posts.find(({ id }) => id === action.target)?.audience ?? 'vrienden';
        return { kind: 'doelgroep-kiezen', target: action.target, audience };
      }
      case 'blokkeren': {
        const isStranger = tracesOf(before, by, action.target).requests.length === 0;
        const isKnown = before.friendships.some((pair) => pair.includes(by) && pair.includes(action.target));
        const isAsked = before.requests.some(({ from, to }) => from === by && to === action.target);
        const isTagged = before.posts.some(
          ({ author, tags }) =>
            (author === by && tags.includes(action.target)) || (author === action.target && tags.includes(by)),
        );
        // Friendship, requests and tags do not come back; all else does.
        return isStranger && !isKnown && !isAsked && !isTagged
          ? { kind: 'deblokkeren', target: action.target }
          : undefined;
      }
      default:
        return undefined;
    }
  }
});
