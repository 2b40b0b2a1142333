import { areBlocked, areFriends, seesMessage, seesPost } from './visibility.ts';
import type { Action, Comment, Message, Notification, PersonId, Post, World } from './world.ts';

/**
 * Why an action is not possible. What an author is told of it stands in `check/rules/practice.ts`; a reader never meets
 * it, for what is not possible has no button.
 */
export type Reason = 'done' | 'not-done' | 'empty' | 'unknown' | 'not-theirs' | 'no-friend' | 'no-request' | 'blocked';

export interface Refusal {
  refused: Reason;
}

type Ruling = World | Refusal;

export const isRefusal = (ruling: Ruling): ruling is Refusal => 'refused' in ruling;

/** Whether `by` can do `action` now; what cannot be done has no button. */
export const can = (world: World, by: PersonId, action: Action): boolean => !isRefusal(apply(world, by, action));

/** Het Plein after `by` has done `action`, or why that is not possible. */
export function apply(world: World, by: PersonId, action: Action): Ruling {
  switch (action.kind) {
    case 'liken':
      return onVisiblePost(world, by, action.target, (post) => {
        if (post.likes.includes(by)) return refuse('done');
        const liked = withPost(world, { ...post, likes: [...post.likes, by] });
        return withNotification(liked, { from: by, to: post.author, kind: 'liken', target: post.id });
      });
    case 'duim-weghalen':
      return onVisiblePost(world, by, action.target, (post) => {
        if (!post.likes.includes(by)) return refuse('not-done');
        const bare = withPost(world, { ...post, likes: post.likes.filter((person) => person !== by) });
        return withoutNotifications(
          bare,
          (told) => told.kind === 'liken' && told.from === by && told.target === post.id,
        );
      });
    case 'reageren':
      return onVisiblePost(world, by, action.target, (post) => {
        if (!action.text.trim()) return refuse('empty');
        const comment = { id: nextId(world), author: by, text: action.text.trim(), edited: false };
        const commented = withPost(made(world), { ...post, comments: [...post.comments, comment] });
        return withNotification(commented, { from: by, to: post.author, kind: 'reageren', target: post.id });
      });
    case 'reactie-bewerken':
      return onOwnComment(world, by, action.target, (post, own) => {
        if (!action.text.trim()) return refuse('empty');
        const edited = { ...own, text: action.text.trim(), edited: true };
        return withPost(world, {
          ...post,
          comments: post.comments.map((comment) => (comment.id === own.id ? edited : comment)),
        });
      });
    case 'reactie-verwijderen':
      return onOwnComment(world, by, action.target, (post, own) => {
        const comments = post.comments.filter(({ id }) => id !== own.id);
        const bare = withPost(world, { ...post, comments });
        if (comments.some(({ author }) => author === by)) return bare;
        return withoutNotifications(
          bare,
          (told) => told.kind === 'reageren' && told.from === by && told.target === post.id,
        );
      });
    case 'vragen':
      return onOwnPost(world, by, action.target, () => ask(world, by, action.person, action.text));
    case 'taggen':
      return onOwnPost(world, by, action.target, (post) => {
        if (!areFriends(world, by, action.person)) return refuse('no-friend');
        if (post.tags.includes(action.person)) return refuse('done');
        const tagged = withPost(world, { ...post, tags: [...post.tags, action.person] });
        return withNotification(tagged, { from: by, to: action.person, kind: 'taggen', target: post.id });
      });
    case 'tag-verwijderen':
      return onVisiblePost(world, by, action.target, (post) => {
        if (!post.tags.includes(action.person)) return refuse('not-done');
        if (by !== post.author && by !== action.person) return refuse('not-theirs');
        const untagged = withPost(world, { ...post, tags: post.tags.filter((person) => person !== action.person) });
        return withoutNotifications(
          untagged,
          (told) => told.kind === 'taggen' && told.to === action.person && told.target === post.id,
        );
      });
    case 'plaatsen': {
      if (!action.text.trim()) return refuse('empty');
      const { text, audience } = action;
      const post = { id: nextId(world), author: by, text: text.trim(), audience, likes: [], comments: [], tags: [] };
      return { ...made(world), posts: [post, ...world.posts] };
    }
    case 'doelgroep-kiezen':
      return onOwnPost(world, by, action.target, (post) =>
        post.audience === action.audience ? refuse('done') : withPost(world, { ...post, audience: action.audience }),
      );
    case 'bericht-verwijderen':
      return onOwnPost(world, by, action.target, (post) =>
        withoutNotifications(
          { ...world, posts: world.posts.filter(({ id }) => id !== post.id) },
          ({ target }) => target === post.id,
        ),
      );
    case 'vriend-toevoegen':
      return onPerson(world, by, action.target, (person) => {
        if (areFriends(world, by, person)) return refuse('done');
        if (isRequested(world, by, person) || isRequested(world, person, by)) return refuse('done');
        const asked = { ...world, requests: [...world.requests, { from: by, to: person }] };
        return withNotification(asked, { from: by, to: person, kind: 'vriend-toevoegen', target: by });
      });
    case 'verzoek-intrekken':
      return onPerson(world, by, action.target, (person) =>
        isRequested(world, by, person) ? withoutRequest(world, by, person) : refuse('not-done'),
      );
    case 'bevestigen':
      return onPerson(world, by, action.target, (person) => {
        if (!isRequested(world, person, by)) return refuse('no-request');
        const friends = withoutRequest(world, person, by);
        const agreed = { ...friends, friendships: [...friends.friendships, [person, by] as const] };
        return withNotification(agreed, { from: by, to: person, kind: 'bevestigen', target: by });
      });
    case 'weigeren':
      return onPerson(world, by, action.target, (person) =>
        isRequested(world, person, by) ? withoutRequest(world, person, by) : refuse('no-request'),
      );
    case 'ontvrienden':
      return onPerson(world, by, action.target, (person) =>
        areFriends(world, by, person) ? withoutFriendship(world, by, person) : refuse('no-friend'),
      );
    case 'blokkeren':
      return onPerson(world, by, action.target, (person) => {
        const apart = withoutRequest(withoutRequest(withoutFriendship(world, by, person), by, person), person, by);
        const blocked = { ...apart, blocks: [...apart.blocks, { by, of: person }] };
        return withoutTags(withoutTags(blocked, by, person), person, by);
      });
    case 'deblokkeren': {
      const others = world.blocks.filter((block) => block.by !== by || block.of !== action.target);
      return others.length < world.blocks.length ? { ...world, blocks: others } : refuse('not-done');
    }
    case 'rapporteren':
      if (!exists(world, by, action.target)) return refuse('unknown');
      if (world.reports.some((report) => report.by === by && report.target === action.target)) return refuse('done');
      return { ...world, reports: [...world.reports, { by, target: action.target }] };
    case 'sturen':
      return onPerson(world, by, action.target, (person) =>
        action.text.trim() ? withMessage(world, by, person, action.text.trim()) : refuse('empty'),
      );
    case 'gesprek-verwijderen': {
      const isOurs = (message: Message) =>
        isBetween(message.from, message.to, by, action.target) && seesMessage(message, by);
      if (!world.messages.some(isOurs)) return refuse('unknown');
      // The other person keeps it.
      const hide = (message: Message) => ({ ...message, hiddenFor: [...(message.hiddenFor ?? []), by] });
      return { ...world, messages: world.messages.map((message) => (isOurs(message) ? hide(message) : message)) };
    }
    case 'link-openen':
      return world.messages.some((message) => message.id === action.target && message.link && receives(message, by))
        ? world
        : refuse('unknown');
    case 'uitloggen':
      return world.account === 'signed-in' && world.window === 'open'
        ? { ...world, account: 'signed-out' }
        : refuse('done');
    case 'inloggen':
      return world.account === 'signed-out' && world.window === 'open'
        ? { ...world, account: 'signed-in' }
        : refuse('done');
    case 'venster-sluiten':
      return world.window === 'open' ? { ...world, window: 'closed' } : refuse('done');
    case 'venster-openen':
      return world.window === 'closed' ? { ...world, window: 'open' } : refuse('done');
  }
}

const refuse = (refused: Reason): Refusal => ({ refused });

/** Id of what is made next. */
const nextId = ({ made }: World) => `nieuw-${made + 1}`;
const made = (world: World): World => ({ ...world, made: world.made + 1 });

function onVisiblePost(world: World, by: PersonId, id: string, rule: (post: Post) => Ruling): Ruling {
  const post = world.posts.find((candidate) => candidate.id === id);
  return post && seesPost(world, by, post) ? rule(post) : refuse('unknown');
}

function onOwnPost(world: World, by: PersonId, id: string, rule: (post: Post) => Ruling): Ruling {
  return onVisiblePost(world, by, id, (post) => (post.author === by ? rule(post) : refuse('not-theirs')));
}

function onOwnComment(world: World, by: PersonId, id: string, rule: (post: Post, own: Comment) => Ruling): Ruling {
  for (const post of world.posts) {
    const comment = post.comments.find((candidate) => candidate.id === id);
    if (comment?.author === by && seesPost(world, by, post)) return rule(post, comment);
  }
  return refuse('unknown');
}

function onPerson(world: World, by: PersonId, person: PersonId, rule: (person: PersonId) => Ruling): Ruling {
  if (!world.people.includes(person) || person === by) return refuse('unknown');
  return areBlocked(world, by, person) ? refuse('blocked') : rule(person);
}

function ask(world: World, by: PersonId, person: PersonId, text: string): Ruling {
  if (!areFriends(world, by, person)) return refuse('no-friend');
  const asked = withMessage(world, by, person, text);
  const answer = world.answers[person];
  return answer ? withMessage(asked, person, by, answer) : asked;
}

/** Whether `by` can see something with this id that they could report. */
function exists(world: World, by: PersonId, id: string): boolean {
  const visible = world.posts.filter((post) => seesPost(world, by, post));
  return (
    (world.people.includes(id) && id !== by && !areBlocked(world, by, id)) ||
    visible.some((post) => post.id === id && post.author !== by) ||
    visible.some(({ comments }) => comments.some((comment) => comment.id === id && comment.author !== by)) ||
    world.messages.some((message) => message.id === id && receives(message, by))
  );
}

const receives = (message: Message, by: PersonId) => message.to === by && seesMessage(message, by);
const isRequested = (world: World, from: PersonId, to: PersonId) =>
  world.requests.some((request) => request.from === from && request.to === to);
const isBetween = (a: PersonId, b: PersonId, one: PersonId, other: PersonId) =>
  (a === one && b === other) || (a === other && b === one);

const withPost = (world: World, changed: Post): World => ({
  ...world,
  posts: world.posts.map((post) => (post.id === changed.id ? changed : post)),
});
const withMessage = (world: World, from: PersonId, to: PersonId, text: string): World => ({
  ...made(world),
  messages: [...world.messages, { id: nextId(world), from, to, text }],
});
const withoutFriendship = (world: World, one: PersonId, other: PersonId): World => ({
  ...world,
  friendships: world.friendships.filter(([a, b]) => !isBetween(a, b, one, other)),
});
const withoutRequest = (world: World, from: PersonId, to: PersonId): World =>
  withoutNotifications(
    { ...world, requests: world.requests.filter((request) => request.from !== from || request.to !== to) },
    (told) => told.kind === 'vriend-toevoegen' && told.from === from && told.to === to,
  );

/** Without tags of `tagged` in what `author` wrote. */
const withoutTags = (world: World, author: PersonId, tagged: PersonId): World => ({
  ...world,
  posts: world.posts.map((post) =>
    post.author === author ? { ...post, tags: post.tags.filter((person) => person !== tagged) } : post,
  ),
});

/** Nobody is told what they did themselves. */
const withNotification = (world: World, notification: Notification): World =>
  notification.to === notification.from ? world : { ...world, notifications: [notification, ...world.notifications] };
const withoutNotifications = (world: World, isGone: (notification: Notification) => boolean): World => ({
  ...world,
  notifications: world.notifications.filter((notification) => !isGone(notification)),
});
