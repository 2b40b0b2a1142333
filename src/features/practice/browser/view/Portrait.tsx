import type { PersonId } from '../../../../plein/world.ts';
import { usePractice } from './context.ts';

/** Drawn face of a person; the name stands beside it. */
export function Portrait({ person }: { person: PersonId }) {
  const { task } = usePractice();
  return <img class="plein-portret" src={task.people[person]?.portret} alt="" width="48" height="48" />;
}

/** A person's name, which leads to their profile. */
export function Name({ person, isLink }: { person: PersonId; isLink: boolean }) {
  const { task, send } = usePractice();
  const naam = task.people[person]?.naam ?? person;
  if (!isLink) return <strong>{naam}</strong>;
  return (
    <button type="button" class="plein-naam" onClick={() => send({ kind: 'openen', target: person })}>
      {naam}
    </button>
  );
}

export function Icon({ name }: { name: string | undefined }) {
  const { task } = usePractice();
  const drawing = name && task.icons[name];
  if (!drawing) return null;
  return <span class="tekening" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
