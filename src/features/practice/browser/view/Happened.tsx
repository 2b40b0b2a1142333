import { isViewer } from '../../../../plein/session.ts';
import { NEXT_VISITOR } from '../../../../plein/task.ts';
import { labelOf, tellingOf } from '../../../../plein/wording.ts';
import { usePractice } from './context.ts';
import { Onward } from './Steps.tsx';

/** What has just happened, what the other sees of it, and how to take it back. */
export function Happened() {
  const { task, session, send } = usePractice();
  const { last } = session;
  if (!last) return null;
  const { you, other, undo, remark } = tellingOf(task, last);
  const viewer = last.person && isViewer(task, last.person) ? last.person : undefined;
  return (
    <section class="plein-gebeurd" aria-label="Wat er gebeurde" tabIndex={-1}>
      <p>
        <strong>{you}</strong>
      </p>
      {remark && <p>{remark}</p>}
      {other && (
        <p>
          <b class="label">Wat ziet de ander?</b> {other}
        </p>
      )}
      {undo && (
        <p>
          <b class="label">Ongedaan maken</b> {undo}
        </p>
      )}
      <Onward />
      {viewer && last.kind !== 'openen' && (
        <button type="button" class="plein-knop" onClick={() => send({ kind: 'kijken', target: viewer })}>
          {labelOf(task, 'kijken', viewer)}
        </button>
      )}
      {viewer && viewer !== NEXT_VISITOR && session.place.screen === 'verzoeken' && (
        <button type="button" class="plein-knop" onClick={() => send({ kind: 'openen', target: viewer })}>
          {labelOf(task, 'openen')}
        </button>
      )}
    </section>
  );
}
