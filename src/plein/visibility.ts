import type { Comment, Message, Notification, PersonId, Post, World } from './world.ts';

export const areFriends = (world: World, one: PersonId, other: PersonId): boolean =>
  world.friendships.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

/** Whether either of the two has blocked the other: neither exists for the other. */
export const areBlocked = (world: World, one: PersonId, other: PersonId): boolean =>
  world.blocks.some(({ by, of }) => (by === one && of === other) || (by === other && of === one));

/**
 * Whether `viewer` may see `post`. A post for friends is also seen by anyone tagged in it and their friends; a post
 * for the author alone is seen by nobody else, whatever happens to it.
 */
export function seesPost(world: World, viewer: PersonId, post: Post): boolean {
  if (viewer === post.author) return true;
  if (areBlocked(world, viewer, post.author)) return false;
  if (post.audience === 'openbaar') return true;
  if (post.audience === 'alleen-ik') return false;
  return (
    areFriends(world, viewer, post.author) ||
    post.tags.some((tagged) => tagged === viewer || areFriends(world, viewer, tagged))
  );
}

/** Whether `viewer`, one of the two people a private message is between, still has it. */
export const seesMessage = ({ from, to, hiddenFor = [] }: Message, viewer: PersonId): boolean =>
  (from === viewer || to === viewer) && !hiddenFor.includes(viewer);

/** What one person sees. Nothing in it comes from anyone who blocked them or whom they blocked. */
export interface View {
  viewer: PersonId;
  posts: Post[];
  notifications: Notification[];
  /** Who wants to be friends with the viewer. */
  requests: PersonId[];
  conversations: Conversation[];
}

export interface Conversation {
  partner: PersonId;
  messages: Message[];
}

export function viewOf(world: World, viewer: PersonId): View {
  const isThere = (person: PersonId) => !areBlocked(world, viewer, person);
  const posts = world.posts
    .filter((post) => seesPost(world, viewer, post))
    .map((post) => ({
      ...post,
      likes: post.likes.filter(isThere),
      tags: post.tags.filter(isThere),
      comments: post.comments.filter(({ author }) => isThere(author)),
    }));
  const isAbout = ({ target }: Notification) =>
    world.people.includes(target) ? isThere(target) : posts.some(({ id }) => id === target);
  const messages = world.messages.filter(
    (message) => seesMessage(message, viewer) && isThere(message.from) && isThere(message.to),
  );
  const partners = new Set(messages.map(({ from, to }) => (from === viewer ? to : from)));

  return {
    viewer,
    posts,
    notifications: world.notifications.filter((told) => told.to === viewer && isThere(told.from) && isAbout(told)),
    requests: world.requests.filter(({ from, to }) => to === viewer && isThere(from)).map(({ from }) => from),
    conversations: [...partners].map((partner) => ({
      partner,
      messages: messages.filter(({ from, to }) => from === partner || to === partner),
    })),
  };
}

/** Whether `viewer` finds `person` when looking for them. */
export const finds = (world: World, viewer: PersonId, person: PersonId): boolean => !areBlocked(world, viewer, person);

/** All that `viewer` sees of `person`: what they wrote, liked, were tagged in and sent. */
export function tracesOf(world: World, viewer: PersonId, person: PersonId): View {
  const view = viewOf(world, viewer);
  const isBy = ({ author }: Comment | Post) => author === person;
  return {
    ...view,
    posts: view.posts.filter(
      (post) => isBy(post) || post.likes.includes(person) || post.tags.includes(person) || post.comments.some(isBy),
    ),
    notifications: view.notifications.filter(({ from }) => from === person),
    requests: view.requests.filter((from) => from === person),
    conversations: view.conversations.filter((conversation) => conversation.partner === person),
  };
}
