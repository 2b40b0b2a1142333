import { fullName } from '../../../../plein/wording.ts';
import type { PersonId } from '../../../../plein/world.ts';
import { usePractice } from './context.ts';

/** Drawn face of a person; the name stands beside it. */
export function Portrait({ person }: { person: PersonId }) {
  const { task } = usePractice();
  return <img class="plein-portret" src={task.people[person]?.portrait} alt="" width="48" height="48" />;
}

/** A person's name, which leads to their profile. */
export function Name({ person, isLink }: { person: PersonId; isLink: boolean }) {
  const { task, send } = usePractice();
  const name = fullName(task, person);
  if (!isLink) return <strong>{name}</strong>;
  return (
    <button type="button" class="plein-naam" onClick={() => send({ kind: 'openen', target: person })}>
      {name}
    </button>
  );
}

/** Drawing of a button, beside its words; nothing where it has none. */
export function Drawing({ name }: { name: string | undefined }) {
  const { task } = usePractice();
  const drawing = name && task.drawings[name];
  if (!drawing) return null;
  return <span class="tekening" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
