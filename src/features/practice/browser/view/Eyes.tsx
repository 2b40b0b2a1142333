import { NEXT_VISITOR } from '../../../../plein/task.ts';
import { areFriends, finds, tracesOf } from '../../../../plein/visibility.ts';
import { labelOf, nameInSentence, notificationText, tellingOf, withCapitals } from '../../../../plein/wording.ts';
import { ME, type PersonId } from '../../../../plein/world.ts';
import { usePractice } from './context.ts';
import { PostCard } from './PostCard.tsx';
import { Onward } from './Steps.tsx';

/** Everything that somebody else sees of the reader, which Facebook itself never shows. */
export function Eyes({ viewer }: { viewer: PersonId }) {
  const { task, session, send } = usePractice();
  const remark = session.last && tellingOf(task, session.last).remark;
  return (
    <section class="plein-ogen" aria-label={labelOf(task, 'kijken', viewer)} tabIndex={-1}>
      <h3>{labelOf(task, 'kijken', viewer)}</h3>
      {viewer === NEXT_VISITOR ? <NextVisitor /> : <Traces viewer={viewer} />}
      {remark && <p>{remark}</p>}
      <Onward />
      <button type="button" class="plein-knop vol" onClick={() => send({ kind: 'terugkijken' })}>
        Terug naar jouw Plein
      </button>
    </section>
  );
}

function NextVisitor() {
  const { account } = usePractice().session.world;
  return account === 'signed-in' ? (
    <p>Jouw Plein staat nog open. De volgende bezoeker kan alles lezen, en iets plaatsen met jouw naam.</p>
  ) : (
    <p>De volgende bezoeker ziet alleen het scherm om in te loggen. Jouw berichten zijn veilig.</p>
  );
}

function Traces({ viewer }: { viewer: PersonId }) {
  const { task, session } = usePractice();
  const { world } = session;
  const name = nameInSentence(task, viewer);
  if (!finds(world, viewer, ME)) return <p>{withCapitals(name)} kan jou niet vinden, en ziet niets van jou.</p>;

  const { posts, notifications, conversations } = tracesOf(world, viewer, ME);
  return (
    <>
      <p>
        Jij en {name} zijn {areFriends(world, viewer, ME) ? 'vrienden' : 'geen vrienden'}.
      </p>
      <h4>Meldingen over jou</h4>
      {notifications.length === 0 && <p>Geen.</p>}
      <ul>
        {notifications.map((notification) => (
          <li key={notification.kind + notification.target}>{notificationText(task, notification)}</li>
        ))}
      </ul>
      {conversations.flatMap(({ messages }) => messages).length > 0 && (
        <>
          <h4>Privéberichten met jou</h4>
          <ul>
            {conversations.flatMap(({ messages }) =>
              messages.map(({ id, from, text }) => (
                <li key={id}>
                  {task.people[from]?.shortName}: «{text}»
                </li>
              )),
            )}
          </ul>
        </>
      )}
      <h4>Berichten met iets van jou</h4>
      {posts.length === 0 && <p>{withCapitals(name)} ziet geen berichten van jou.</p>}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} isReadOnly />
      ))}
    </>
  );
}
