import type { Session } from '../../../../plein/session.ts';
import type { Screen } from '../../../../plein/task.ts';
import { viewOf } from '../../../../plein/visibility.ts';
import { type Action, ME } from '../../../../plein/world.ts';
import { ActionButton } from './ActionButton.tsx';
import { usePractice } from './context.ts';
import { Eyes } from './Eyes.tsx';
import { Happened } from './Happened.tsx';
import { Profile } from './Profile.tsx';
import { AccountMenu, Conversations, FakePage, Feed, Requests } from './Screens.tsx';

export const screenNames: Record<Screen, string> = {
  plein: 'Plein',
  verzoeken: 'Verzoeken',
  gesprekken: 'Privéberichten',
  profiel: 'Jouw profiel',
  menu: 'Menu',
};

/** Het Plein itself: a bar with the screens, and the one that is open. */
export function Plein() {
  return (
    <section class="plein" aria-label="Het Plein">
      <h2 class="plein-merk">Het Plein</h2>
      <Inside />
    </section>
  );
}

function Inside() {
  const { world, viewer } = usePractice().session;
  if (viewer) return <Eyes viewer={viewer} />;
  if (world.window === 'closed') return <Outside text="Het venster is dicht." action={{ kind: 'venster-openen' }} />;
  if (world.account === 'signed-out')
    return <Outside text="Welkom op Het Plein. Log in om verder te gaan." action={{ kind: 'inloggen' }} />;
  return <Opened />;
}

/** What Het Plein looks like from outside: signed out, or with its window closed. */
function Outside({ text, action }: { text: string; action: Action }) {
  return (
    <>
      <Happened />
      <p>{text}</p>
      <ActionButton action={action} />
    </>
  );
}

function Opened() {
  const { session, send } = usePractice();
  const { requests } = viewOf(session.world, ME);
  const names = Object.entries(screenNames) as [Screen, string][];
  return (
    <>
      <nav class="plein-balk" aria-label="Schermen van Het Plein">
        {names.map(([screen, name]) => (
          <button
            key={screen}
            type="button"
            aria-current={session.place.screen === screen ? 'page' : undefined}
            onClick={() => send({ kind: 'gaan', place: { screen } })}
          >
            {name}
            {screen === 'verzoeken' && requests.length > 0 && <span> ({requests.length})</span>}
          </button>
        ))}
      </nav>
      {!isShownBelow(session) && <Happened />}
      <OpenScreen />
    </>
  );
}

function OpenScreen() {
  const { place } = usePractice().session;
  switch (place.screen) {
    case 'plein':
      return <Feed />;
    case 'verzoeken':
      return <Requests />;
    case 'gesprekken':
      return <Conversations />;
    case 'profiel':
      return <Profile person={ME} />;
    case 'menu':
      return <AccountMenu />;
    case 'person':
      return <Profile person={place.person} />;
    case 'fake-page':
      return <FakePage message={place.message} />;
  }
}

/** Whether what has just happened is told next to what it happened to; otherwise it is told at the top. */
function isShownBelow({ world, place, last }: Session): boolean {
  if (!last || last.kind === 'opmerken') return true;
  const { posts, conversations } = viewOf(world, ME);
  const isOnScreen = (author: string, tags: readonly string[]) =>
    place.screen === 'plein' ||
    (place.screen === 'profiel' && (author === ME || tags.includes(ME))) ||
    (place.screen === 'person' && (author === place.person || tags.includes(place.person)));
  if (last.post) return posts.some(({ id, author, tags }) => id === last.post && isOnScreen(author, tags));
  if (place.screen === 'person')
    return last.target === place.person && !world.blocks.some(({ of }) => of === place.person);
  return place.screen === 'gesprekken' && conversations.some(({ partner }) => partner === last.person);
}
