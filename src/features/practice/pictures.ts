import { begin, isAction, type Move, move, moveOf, type Session } from '../../plein/session.ts';
import { NEXT_VISITOR, type Task } from '../../plein/task.ts';
import { areFriends, finds, tracesOf, viewOf } from '../../plein/visibility.ts';
import { audienceNames, fullName, labelOf, nameInSentence, notificationText } from '../../plein/wording.ts';
import { type Action, ME, type PersonId, type Post } from '../../plein/world.ts';

/** Part of Het Plein as a picture: who, what they wrote, and buttons, one of which is to be pressed. */
export interface Picture {
  /** What stands above it. */
  heading?: string;
  who?: { person: PersonId; name: string; below: string; pressed: boolean };
  lines: { text: string; pressed: boolean }[];
  photo?: string;
  likes: string;
  comments: { person: PersonId; name: string; text: string }[];
  buttons: PictureButton[];
}

interface PictureButton {
  label: string;
  /** Id of its drawing; none if it has only words. */
  drawing: string | undefined;
  pressed: boolean;
  /** Whether it looks pressed already. */
  on: boolean;
}

/** What pictures need to know of a task. */
export type DrawnTask = Pick<Task, 'world' | 'screen' | 'steps' | 'people' | 'texts' | 'clues'>;

/** A picture for each step of a task: where to press, or what there is to see. */
export function picturesOf(task: DrawnTask): Picture[] {
  let session = begin(task);
  return task.steps.map((step) => {
    const made = moveOf(step);
    const before = session;
    session = move(task, session, made);
    return made.kind === 'kijken' ? eyesPicture(task, session, made.target) : pressPicture(task, before, made);
  });
}

const nothing = (): Picture => ({ lines: [], likes: '', comments: [], buttons: [] });
const plain = (...texts: string[]) => texts.map((text) => ({ text, pressed: false }));

function pressPicture(task: DrawnTask, { world }: Session, made: Move): Picture {
  const target = 'target' in made ? made.target : '';
  const button = (label: string, pressed: boolean, drawing?: string, on = false): PictureButton => ({
    label,
    drawing,
    pressed,
    on,
  });
  const actionButton = (kind: Action['kind'], label = labelOf(task, kind)) =>
    button(label, kind === made.kind, task.texts[kind].button);
  const pressed = isAction(made) ? actionButton(made.kind) : button('', false);
  const dots = button('', false, 'drie-puntjes');
  const view = viewOf(world, ME);
  const post = view.posts.find(
    ({ id, comments }) => id === target || comments.some((comment) => comment.id === target),
  );

  switch (made.kind) {
    case 'liken':
    case 'duim-weghalen':
    case 'reageren':
      return {
        ...postPicture(task, post),
        buttons: [
          button(task.texts.liken.label, made.kind !== 'reageren', 'vind-ik-leuk', post?.likes.includes(ME)),
          actionButton('reageren'),
        ],
      };
    case 'reactie-bewerken':
    case 'reactie-verwijderen':
      return {
        ...nothing(),
        comments: commentsOf(task, post).filter((_, index) => post?.comments[index]?.id === target),
        buttons: [dots, actionButton('reactie-bewerken'), actionButton('reactie-verwijderen')],
      };
    case 'vragen':
    case 'taggen': {
      const name = nameInSentence(task, made.person);
      return {
        ...postPicture(task, post),
        buttons: [
          dots,
          actionButton('vragen', `${labelOf(task, 'vragen')} aan ${name}`),
          actionButton('taggen', `${name} taggen`),
        ],
      };
    }
    case 'doelgroep-kiezen':
    case 'plaatsen': {
      const choices = Object.entries(audienceNames).map(([audience, label]) =>
        button(
          label,
          made.kind === 'doelgroep-kiezen' && audience === made.audience,
          undefined,
          audience === (made.kind === 'plaatsen' ? made.audience : post?.audience),
        ),
      );
      if (made.kind === 'doelgroep-kiezen') return { ...postPicture(task, post), buttons: [dots, ...choices] };
      return { ...nothing(), heading: 'Jouw bericht', lines: plain(made.text), buttons: [...choices, pressed] };
    }
    case 'tag-verwijderen':
    case 'bericht-verwijderen':
      return { ...postPicture(task, post), buttons: [dots, pressed] };
    case 'rapporteren': {
      const message = world.messages.find(({ id }) => id === target);
      if (message) return { ...conversationPicture(task, world.messages, message.from), buttons: [dots, pressed] };
      if (!post) return { ...personPicture(task, target), buttons: [dots, pressed] };
      const comments = commentsOf(task, post).filter((_, index) => post.comments[index]?.id === target);
      const isComment = comments.length > 0;
      return {
        ...(isComment ? { ...nothing(), comments } : postPicture(task, post)),
        buttons: [dots, pressed],
      };
    }
    case 'bevestigen':
    case 'weigeren':
      return {
        ...personPicture(task, target),
        lines: [],
        buttons: [actionButton('bevestigen'), actionButton('weigeren')],
      };
    case 'openen':
      return { ...personPicture(task, target, true), lines: [] };
    case 'ontvrienden':
    case 'vriend-toevoegen':
    case 'verzoek-intrekken':
      return { ...personPicture(task, target), buttons: [pressed] };
    case 'blokkeren':
      return { ...personPicture(task, target), buttons: [dots, pressed] };
    case 'deblokkeren':
      return { ...nothing(), heading: 'Menu', lines: plain(fullName(task, target)), buttons: [pressed] };
    case 'sturen':
    case 'gesprek-verwijderen':
      return { ...conversationPicture(task, world.messages, target), buttons: [dots, pressed] };
    case 'link-openen': {
      const from = world.messages.find(({ id }) => id === target)?.from ?? '';
      return { ...conversationPicture(task, world.messages, from), buttons: [pressed] };
    }
    case 'opmerken':
      return cluePicture(task, world.messages, target);
    case 'uitloggen':
    case 'venster-sluiten':
      return { ...nothing(), heading: 'Menu', buttons: [actionButton('uitloggen'), actionButton('venster-sluiten')] };
    case 'inloggen':
    case 'venster-openen':
      return { ...nothing(), heading: 'Het Plein', buttons: [pressed] };
    default:
      return nothing();
  }
}

function postPicture(task: DrawnTask, post: Post | undefined): Picture {
  if (!post) return nothing();
  const { author, text, photo, audience, likes, tags } = post;
  const below = [audienceNames[audience], ...tags.map((tag) => `met ${fullName(task, tag)}`)].join(' · ');
  return {
    ...nothing(),
    who: { person: author, name: fullName(task, author), below, pressed: false },
    lines: plain(text),
    ...(photo && { photo }),
    likes: likes.map((person) => fullName(task, person)).join(', '),
  };
}

const commentsOf = (task: DrawnTask, post: Post | undefined): Picture['comments'] =>
  (post?.comments ?? []).map(({ author, text, edited }) => ({
    person: author,
    name: fullName(task, author),
    text: edited ? `${text} (bewerkt)` : text,
  }));

function personPicture(task: DrawnTask, person: PersonId, pressed = false): Picture {
  const below = task.world.requests.some(({ from }) => from === person) ? 'wil vrienden worden' : '';
  return {
    ...nothing(),
    who: { person, name: fullName(task, person), below, pressed },
    lines: plain(...(task.people[person]?.profile ?? [])),
  };
}

/** The other person's last message in a conversation. */
function conversationPicture(task: DrawnTask, messages: Task['world']['messages'], person: PersonId): Picture {
  const last = messages.findLast(({ from }) => from === person);
  return {
    ...personPicture(task, person),
    lines: plain(...[last?.text, last?.link].filter((text) => text !== undefined)),
  };
}

function cluePicture(task: DrawnTask, messages: Task['world']['messages'], id: string): Picture {
  const clue = task.clues.find((candidate) => candidate.id === id);
  const about = clue?.about ?? '';
  const message = messages.find((candidate) => candidate.id === about);
  const pressed = { text: `${labelOf(task, 'opmerken')}: ${clue?.text}`, pressed: true };
  const above = message ? plain(message.text) : [];
  return { ...personPicture(task, message?.from ?? about), lines: [...above, pressed] };
}

/** What somebody else sees of the reader. */
function eyesPicture(task: DrawnTask, { world }: Session, viewer: PersonId): Picture {
  const heading = labelOf(task, 'kijken', viewer);
  if (viewer === NEXT_VISITOR) {
    const sees = world.account === 'signed-in' ? 'Jouw Plein staat nog open.' : 'Alleen het scherm om in te loggen.';
    return { ...nothing(), heading, lines: plain(sees) };
  }
  if (!finds(world, viewer, ME)) return { ...nothing(), heading, lines: plain('Jou vindt deze persoon niet.') };
  const { posts, notifications } = tracesOf(world, viewer, ME);
  return {
    ...nothing(),
    heading,
    lines: plain(
      areFriends(world, viewer, ME) ? 'Jullie zijn vrienden.' : 'Jullie zijn geen vrienden.',
      ...notifications.map((notification) => `Melding: ${notificationText(task, notification)}`),
      ...(posts.length === 0 ? ['Geen berichten van jou.'] : posts.map(({ text }) => `«${text}»`)),
    ),
  };
}

/** The picture in words, for anyone who cannot see it. */
export function describePicture({ heading, who, lines, likes, comments, buttons }: Picture): string {
  const pressed = [
    ...buttons.filter(({ pressed }) => pressed).map(({ label }) => label),
    ...lines.filter(({ pressed }) => pressed).map(({ text }) => text),
    ...(who?.pressed ? [who.name] : []),
  ];
  return [
    heading,
    who && `${who.name}${who.below ? `, ${who.below}` : ''}`,
    ...lines.filter(({ pressed }) => !pressed).map(({ text }) => text),
    likes && `Duimen: ${likes}`,
    ...comments.map(({ name, text }) => `${name}: ${text}`),
    ...pressed.map((name) => `Omcirkeld is: ${name}`),
  ]
    .filter((text) => text)
    .map((text) => String(text).replace(/[.?]?$/, (end) => end || '.'))
    .join(' ');
}
