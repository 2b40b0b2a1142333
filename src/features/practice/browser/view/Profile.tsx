import { areBlocked, areFriends, viewOf } from '../../../../plein/visibility.ts';
import { ME, type PersonId } from '../../../../plein/world.ts';
import { ActionButton } from './ActionButton.tsx';
import { Clues } from './Clues.tsx';
import { usePractice } from './context.ts';
import { Happened } from './Happened.tsx';
import { More } from './More.tsx';
import { Portrait } from './Portrait.tsx';
import { PostCard } from './PostCard.tsx';
import { WriteTo } from './WriteTo.tsx';

/** The page of one person. */
export function Profile({ person }: { person: PersonId }) {
  const { task, session } = usePractice();
  const { world, last } = session;
  const { name = person, shortName = person, profile = [] } = task.people[person] ?? {};
  if (areBlocked(world, ME, person)) return <p>Je hebt {shortName} geblokkeerd. Je ziet dit profiel niet meer.</p>;

  const posts = viewOf(world, ME).posts.filter(({ author, tags }) => author === person || tags.includes(person));
  return (
    <>
      <section class="plein-kaart" aria-label={`Profiel van ${name}`}>
        <header class="plein-van">
          <Portrait person={person} />
          <h3>{name}</h3>
        </header>
        {person !== ME && (
          <p class="plein-klein">{areFriends(world, ME, person) ? 'Vriend van jou' : 'Geen vriend van jou'}</p>
        )}
        <ul>
          {profile.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Clues about={person} />
        {person !== ME && <PersonActions person={person} />}
        {last?.target === person && !last.post && <Happened />}
      </section>
      {posts.length === 0 && <p>Hier staan geen berichten die jij kunt zien.</p>}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  );
}

function PersonActions({ person }: { person: PersonId }) {
  const { task } = usePractice();
  return (
    <div class="plein-rij">
      <ActionButton action={{ kind: 'ontvrienden', target: person }} />
      <ActionButton action={{ kind: 'bevestigen', target: person }} />
      <ActionButton action={{ kind: 'weigeren', target: person }} />
      <ActionButton action={{ kind: 'vriend-toevoegen', target: person }} />
      <ActionButton action={{ kind: 'verzoek-intrekken', target: person }} />
      <WriteTo person={person} />
      <More about={`het profiel van ${task.people[person]?.shortName}`}>
        <ActionButton action={{ kind: 'blokkeren', target: person }} />
        <ActionButton action={{ kind: 'rapporteren', target: person }} />
      </More>
    </div>
  );
}
