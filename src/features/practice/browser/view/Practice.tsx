import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { begin, type Move, move, type Session } from '../../../../plein/session.ts';
import type { Task } from '../../../../plein/task.ts';
import { labelOf, tellingOf } from '../../../../plein/wording.ts';
import { PracticeContext } from './context.ts';
import { Plein, screenNames } from './Plein.tsx';
import { endOf, Steps } from './Steps.tsx';

/** A task of the practice place: its goal and steps, Het Plein, and a friendly end. */
export function Practice({ name, task }: { name: string; task: Task }) {
  const [session, send] = useReducer((before: Session, made: Move) => move(task, before, made), begin(task));
  const root = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) keepFocus(root.current, session);
    isFirst.current = false;
  }, [session]);

  return (
    <PracticeContext.Provider value={{ name, task, session, send }}>
      <div class="oefening" ref={root}>
        <Steps />
        <Plein />
        {session.done.length === task.steps.length && <End name={name} task={task} />}
        <div class="plein-rij">
          {task.viewers
            .filter((viewer) => viewer !== session.viewer)
            .map((viewer) => (
              <button
                key={viewer}
                type="button"
                class="plein-knop"
                onClick={() => send({ kind: 'kijken', target: viewer })}
              >
                {labelOf(task, 'kijken', viewer)}
              </button>
            ))}
        </div>
        <div class="plein-rij">
          <button
            type="button"
            class="plein-knop"
            aria-disabled={session.past.length === 0}
            onClick={() => send({ kind: 'stap-terug' })}
          >
            {labelOf(task, 'stap-terug')}
          </button>
          <button type="button" class="plein-knop" onClick={() => send({ kind: 'opnieuw' })}>
            {labelOf(task, 'opnieuw')}
          </button>
        </div>
        <p class="onzichtbaar" role="status">
          {announcement(task, session)}
        </p>
      </div>
    </PracticeContext.Provider>
  );
}

function End({ name, task }: { name: string; task: Task }) {
  return (
    <section class="plein-einde" id={endOf(name)} aria-label="Klaar" tabIndex={-1}>
      <p>
        <strong>Alle stappen zijn gedaan.</strong> {task.ending}
      </p>
      <ul>
        {task.further.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a screen reader says about the last move. */
function announcement(task: Task, session: Session): string {
  const { last, place, done } = session;
  const end = done.length === task.steps.length ? ` Alle stappen zijn gedaan. ${task.ending}` : '';
  if (last) {
    const { you, remark = '' } = tellingOf(task, last);
    return `${you} ${remark}${end}`;
  }
  return place.screen in screenNames ? screenNames[place.screen as keyof typeof screenNames] : '';
}

/** If the button that had the focus is gone, the focus moves to what is said about the move or is shown instead. */
function keepFocus(root: HTMLElement | null, { viewer }: Session): void {
  if (!root) return;
  const target = root.querySelector<HTMLElement>(viewer ? '.plein-ogen' : '.plein-gebeurd');
  if (viewer || !root.contains(document.activeElement))
    (target ?? root.querySelector<HTMLElement>('.plein button'))?.focus();
}
