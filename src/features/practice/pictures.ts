import { begin, isAction, type Move, move, moveOf, type Session } from '../../plein/session.ts';
import { NEXT_VISITOR, type Task } from '../../plein/task.ts';
import { areFriends, finds, tracesOf, viewOf } from '../../plein/visibility.ts';
import { audienceNames, labelOf, nameOf, notificationText } from '../../plein/wording.ts';
import { type Action, ME, type PersonId, type Post } from '../../plein/world.ts';

/** Part of Het Plein as a drawing: who, what they wrote, and buttons, of which one is to be pressed. */
export interface Picture {
  /** What stands above it. */
  kop?: string;
  wie?: { persoon: PersonId; naam: string; onder: string; druk: boolean };
  regels: { tekst: string; druk: boolean }[];
  foto?: string;
  duimen: string;
  reacties: { persoon: PersonId; naam: string; tekst: string }[];
  knoppen: PictureButton[];
}

interface PictureButton {
  label: string;
  /** Id of its drawing; none where it has words alone. */
  knop: string | undefined;
  druk: boolean;
  /** Whether it looks pressed already. */
  aan: boolean;
}

/** What pictures need to know of a task. */
export type DrawnTask = Pick<Task, 'world' | 'scherm' | 'steps' | 'people' | 'acts' | 'clues'>;

/** A picture for each step of a task: where to press, or what one then sees. */
export function picturesOf(task: DrawnTask): Picture[] {
  let session = begin(task);
  return task.steps.map((step) => {
    const made = moveOf(step);
    const before = session;
    session = move(task, session, made);
    return made.kind === 'kijken' ? eyesPicture(task, session, made.target) : pressPicture(task, before, made);
  });
}

const nothing = (): Picture => ({ regels: [], duimen: '', reacties: [], knoppen: [] });
const lines = (...texts: string[]) => texts.map((tekst) => ({ tekst, druk: false }));
const fullName = ({ people }: DrawnTask, person: PersonId) => people[person]?.naam ?? person;

function pressPicture(task: DrawnTask, { world }: Session, made: Move): Picture {
  const target = 'target' in made ? made.target : '';
  const button = (label: string, isPressed: boolean, knop?: string, isOn = false): PictureButton => ({
    label,
    knop,
    druk: isPressed,
    aan: isOn,
  });
  const actButton = (kind: Action['kind'], label = labelOf(task, kind)) =>
    button(label, kind === made.kind, task.acts[kind].knop);
  const pressed = isAction(made) ? actButton(made.kind) : button('', false);
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
        knoppen: [
          button(task.acts.liken.label, made.kind !== 'reageren', 'vind-ik-leuk', post?.likes.includes(ME)),
          actButton('reageren'),
        ],
      };
    case 'reactie-bewerken':
    case 'reactie-verwijderen':
      return {
        ...nothing(),
        reacties: commentsOf(task, post).filter((_, index) => post?.comments[index]?.id === target),
        knoppen: [dots, actButton('reactie-bewerken'), actButton('reactie-verwijderen')],
      };
    case 'vragen':
    case 'taggen': {
      const name = nameOf(task, made.person);
      return {
        ...postPicture(task, post),
        knoppen: [
          dots,
          actButton('vragen', `${labelOf(task, 'vragen')} aan ${name}`),
          actButton('taggen', `${name} taggen`),
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
      if (made.kind === 'doelgroep-kiezen') return { ...postPicture(task, post), knoppen: [dots, ...choices] };
      return { ...nothing(), kop: 'Jouw bericht', regels: lines(made.text), knoppen: [...choices, pressed] };
    }
    case 'tag-verwijderen':
    case 'bericht-verwijderen':
      return { ...postPicture(task, post), knoppen: [dots, pressed] };
    case 'rapporteren': {
      const message = world.messages.find(({ id }) => id === target);
      if (message) return { ...conversationPicture(task, world.messages, message.from), knoppen: [dots, pressed] };
      if (!post) return { ...personPicture(task, target), knoppen: [dots, pressed] };
      const comments = commentsOf(task, post).filter((_, index) => post.comments[index]?.id === target);
      const isComment = comments.length > 0;
      return {
        ...(isComment ? { ...nothing(), reacties: comments } : postPicture(task, post)),
        knoppen: [dots, pressed],
      };
    }
    case 'bevestigen':
    case 'weigeren':
      return { ...personPicture(task, target), regels: [], knoppen: [actButton('bevestigen'), actButton('weigeren')] };
    case 'openen':
      return { ...personPicture(task, target, true), regels: [] };
    case 'ontvrienden':
    case 'vriend-toevoegen':
    case 'verzoek-intrekken':
      return { ...personPicture(task, target), knoppen: [pressed] };
    case 'blokkeren':
      return { ...personPicture(task, target), knoppen: [dots, pressed] };
    case 'deblokkeren':
      return { ...nothing(), kop: 'Menu', regels: lines(fullName(task, target)), knoppen: [pressed] };
    case 'sturen':
    case 'gesprek-verwijderen':
      return { ...conversationPicture(task, world.messages, target), knoppen: [dots, pressed] };
    case 'link-openen': {
      const from = world.messages.find(({ id }) => id === target)?.from ?? '';
      return { ...conversationPicture(task, world.messages, from), knoppen: [pressed] };
    }
    case 'opmerken':
      return cluePicture(task, world.messages, target);
    case 'uitloggen':
    case 'venster-sluiten':
      return { ...nothing(), kop: 'Menu', knoppen: [actButton('uitloggen'), actButton('venster-sluiten')] };
    case 'inloggen':
    case 'venster-openen':
      return { ...nothing(), kop: 'Het Plein', knoppen: [pressed] };
    default:
      return nothing();
  }
}

function postPicture(task: DrawnTask, post: Post | undefined): Picture {
  if (!post) return nothing();
  const { author, text, picture, audience, likes, tags } = post;
  const onder = [audienceNames[audience], ...tags.map((tag) => `met ${fullName(task, tag)}`)].join(' · ');
  return {
    ...nothing(),
    wie: { persoon: author, naam: fullName(task, author), onder, druk: false },
    regels: lines(text),
    ...(picture && { foto: picture }),
    duimen: likes.map((person) => fullName(task, person)).join(', '),
  };
}

const commentsOf = (task: DrawnTask, post: Post | undefined): Picture['reacties'] =>
  (post?.comments ?? []).map(({ author, text, edited }) => ({
    persoon: author,
    naam: fullName(task, author),
    tekst: edited ? `${text} (bewerkt)` : text,
  }));

function personPicture(task: DrawnTask, person: PersonId, isPressed = false): Picture {
  const onder = task.world.requests.some(({ from }) => from === person) ? 'wil vrienden worden' : '';
  return {
    ...nothing(),
    wie: { persoon: person, naam: fullName(task, person), onder, druk: isPressed },
    regels: lines(...(task.people[person]?.profiel ?? [])),
  };
}

/** The last message of a conversation, by the other. */
function conversationPicture(task: DrawnTask, messages: Task['world']['messages'], person: PersonId): Picture {
  const last = messages.findLast(({ from }) => from === person);
  return {
    ...personPicture(task, person),
    regels: lines(...[last?.text, last?.link].filter((text) => text !== undefined)),
  };
}

function cluePicture(task: DrawnTask, messages: Task['world']['messages'], id: string): Picture {
  const clue = task.clues.find((candidate) => candidate.id === id);
  const about = clue?.bij ?? '';
  const message = messages.find((candidate) => candidate.id === about);
  const pressed = { tekst: `${labelOf(task, 'opmerken')}: ${clue?.tekst}`, druk: true };
  const above = message ? lines(message.text) : [];
  return { ...personPicture(task, message?.from ?? about), regels: [...above, pressed] };
}

/** What another sees of the reader. */
function eyesPicture(task: DrawnTask, { world }: Session, viewer: PersonId): Picture {
  const kop = labelOf(task, 'kijken', viewer);
  if (viewer === NEXT_VISITOR) {
    const sees = world.account === 'ingelogd' ? 'Jouw Plein staat nog open.' : 'Alleen het scherm om in te loggen.';
    return { ...nothing(), kop, regels: lines(sees) };
  }
  if (!finds(world, viewer, ME)) return { ...nothing(), kop, regels: lines('Jou vindt deze persoon niet.') };
  const { posts, notifications } = tracesOf(world, viewer, ME);
  return {
    ...nothing(),
    kop,
    regels: lines(
      areFriends(world, viewer, ME) ? 'Jullie zijn vrienden.' : 'Jullie zijn geen vrienden.',
      ...notifications.map((notification) => `Melding: ${notificationText(task, notification)}`),
      ...(posts.length === 0 ? ['Geen berichten van jou.'] : posts.map(({ text }) => `«${text}»`)),
    ),
  };
}

/** The picture in words, for who cannot see it. */
export function describePicture({ kop, wie, regels, duimen, reacties, knoppen }: Picture): string {
  const pressed = [
    ...knoppen.filter(({ druk }) => druk).map(({ label }) => label),
    ...regels.filter(({ druk }) => druk).map(({ tekst }) => tekst),
    ...(wie?.druk ? [wie.naam] : []),
  ];
  return [
    kop,
    wie && `${wie.naam}${wie.onder ? `, ${wie.onder}` : ''}`,
    ...regels.filter(({ druk }) => !druk).map(({ tekst }) => tekst),
    duimen && `Duimen: ${duimen}`,
    ...reacties.map(({ naam, tekst }) => `${naam}: ${tekst}`),
    ...pressed.map((name) => `Omcirkeld is: ${name}`),
  ]
    .filter((text) => text)
    .map((text) => String(text).replace(/[.?]?$/, (end) => end || '.'))
    .join(' ');
}
