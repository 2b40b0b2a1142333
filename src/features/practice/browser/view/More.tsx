import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Session } from '../../../../plein/session.ts';
import { useOwnId, usePractice } from './context.ts';
import { Drawing } from './Portrait.tsx';

interface Props {
  /** What the choices are about: "dit bericht". */
  about: string;
  children: ComponentChildren;
}

/** The three dots, with what is behind them. */
export function More({ about, children }: Props) {
  const { session } = usePractice();
  // Open until something happens, as on Facebook.
  const [openedIn, setOpenedIn] = useState<Session>();
  const isOpen = openedIn === session;
  const id = useOwnId();
  return (
    <>
      <button
        type="button"
        class="plein-knop"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`Meer bij ${about}`}
        onClick={() => setOpenedIn(isOpen ? undefined : session)}
      >
        <Drawing name="drie-puntjes" />
      </button>
      <div id={id} class="plein-keuzes" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
