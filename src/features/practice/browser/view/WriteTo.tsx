import { useState } from 'preact/hooks';
import { labelOf } from '../../../../plein/wording.ts';
import type { PersonId } from '../../../../plein/world.ts';
import { usePractice } from './context.ts';
import { Drawing } from './Portrait.tsx';
import { TextForm } from './TextForm.tsx';

/** A button that opens a place to write to someone privately. */
export function WriteTo({ person }: { person: PersonId }) {
  const { task, send } = usePractice();
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <button type="button" class="plein-knop" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
        <Drawing name={task.texts.vragen.button} />
        Bericht
      </button>
      {isWriting && (
        <TextForm
          label={`Privébericht aan ${task.people[person]?.shortName}`}
          button={labelOf(task, 'sturen')}
          onSend={(text) => {
            setWriting(false);
            send({ kind: 'sturen', target: person, text });
          }}
        />
      )}
    </>
  );
}
