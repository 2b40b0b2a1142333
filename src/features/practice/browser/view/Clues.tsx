import { labelOf } from '../../../../plein/wording.ts';
import { usePractice } from './context.ts';

/** What can be looked at closely about a person or a private message; pressed, it tells what it can mean. */
export function Clues({ about }: { about: string }) {
  const { task, session, send } = usePractice();
  const clues = task.clues.filter(({ bij }) => bij === about);
  if (clues.length === 0) return null;
  return (
    <ul class="plein-aanwijzingen" aria-label="Kijk goed: wat valt je op?">
      {clues.map(({ id, tekst, uitleg, verdacht }) => {
        const isNoticed = session.noticed.includes(id);
        return (
          <li key={id}>
            <button type="button" aria-expanded={isNoticed} onClick={() => send({ kind: 'opmerken', target: id })}>
              {labelOf(task, 'opmerken')}: {tekst}
            </button>
            {isNoticed && (
              <p>
                <b class="label">{verdacht ? 'Let op' : 'Gewoon'}</b> {uitleg}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
