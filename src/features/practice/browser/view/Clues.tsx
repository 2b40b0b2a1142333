import { labelOf } from '../../../../plein/wording.ts';
import { usePractice } from './context.ts';

/** What can be looked at closely about a person or a private message; each says, when pressed, what it can mean. */
export function Clues({ about }: { about: string }) {
  const { task, session, send } = usePractice();
  const clues = task.clues.filter((clue) => clue.about === about);
  if (clues.length === 0) return null;
  return (
    <ul class="plein-aanwijzingen" role="list" aria-label="Kijk goed: wat valt je op?">
      {clues.map(({ id, text, meaning, isSuspect }) => {
        const isNoticed = session.noticed.includes(id);
        return (
          <li key={id}>
            <button type="button" aria-expanded={isNoticed} onClick={() => send({ kind: 'opmerken', target: id })}>
              {labelOf(task, 'opmerken')}: {text}
            </button>
            {isNoticed && (
              <p>
                <b class="label">{isSuspect ? 'Let op' : 'Gewoon'}</b> {meaning}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
