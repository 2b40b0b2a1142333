import { useState } from 'preact/hooks';
import { viewOf } from '../../../../plein/visibility.ts';
import { audienceNames, labelOf } from '../../../../plein/wording.ts';
import { type Audience, audiences, ME } from '../../../../plein/world.ts';
import { ActionButton } from './ActionButton.tsx';
import { Clues } from './Clues.tsx';
import { usePractice } from './context.ts';
import { Happened } from './Happened.tsx';
import { More } from './More.tsx';
import { Name, Portrait } from './Portrait.tsx';
import { PostCard } from './PostCard.tsx';
import { TextForm } from './TextForm.tsx';
import { WriteTo } from './WriteTo.tsx';

/** All posts that the reader can see, below a place to write one. */
export function Feed() {
  const { session } = usePractice();
  return (
    <>
      <Composer />
      {viewOf(session.world, ME).posts.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  );
}

function Composer() {
  const { task, send } = usePractice();
  const [isOpen, setOpen] = useState(false);
  const [audience, setAudience] = useState<Audience>('vrienden');
  return (
    <div class="plein-kaart">
      <div class="plein-rij">
        <button type="button" class="plein-knop" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Wat ben je aan het doen?
        </button>
      </div>
      {isOpen && (
        <TextForm
          label="Jouw bericht"
          button={labelOf(task, 'plaatsen')}
          example={task.example}
          onSend={(text) => {
            setOpen(false);
            send({ kind: 'plaatsen', text, audience });
          }}
        >
          <fieldset class="plein-doelgroepen">
            <legend>{labelOf(task, 'doelgroep-kiezen')}?</legend>
            {audiences.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="doelgroep"
                  checked={choice === audience}
                  onChange={() => setAudience(choice)}
                />
                {audienceNames[choice]}
              </label>
            ))}
          </fieldset>
        </TextForm>
      )}
    </div>
  );
}

/** Who wants to be friends. */
export function Requests() {
  const { task, session } = usePractice();
  const { requests } = viewOf(session.world, ME);
  if (requests.length === 0) return <p>Er zijn geen verzoeken.</p>;
  return (
    <>
      {requests.map((person) => (
        <section key={person} class="plein-kaart" aria-label={`Verzoek van ${task.people[person]?.name}`}>
          <header class="plein-van">
            <Portrait person={person} />
            <Name person={person} isLink />
          </header>
          <div class="plein-rij">
            <ActionButton action={{ kind: 'bevestigen', target: person }} />
            <ActionButton action={{ kind: 'weigeren', target: person }} />
          </div>
        </section>
      ))}
    </>
  );
}

/** Private messages, a conversation with each person. */
export function Conversations() {
  const { task, session } = usePractice();
  const { conversations } = viewOf(session.world, ME);
  if (conversations.length === 0) return <p>Er zijn geen privéberichten.</p>;
  return (
    <>
      {conversations.map(({ partner: person, messages }) => {
        const { name = person, shortName = person } = task.people[person] ?? {};
        return (
          <section key={person} class="plein-kaart" aria-label={`Gesprek met ${name}`}>
            <header class="plein-van">
              <Portrait person={person} />
              <Name person={person} isLink />
            </header>
            <ul class="plein-gesprek" role="list">
              {messages.map((message) => (
                <li key={message.id} class={message.from === ME ? 'eigen' : undefined}>
                  <span class="plein-klein">{message.from === ME ? 'Jij' : name}</span>
                  <p>{message.text}</p>
                  {message.link && <p class="plein-adres">{message.link}</p>}
                  <Clues about={message.id} />
                  <ActionButton action={{ kind: 'link-openen', target: message.id }} />
                </li>
              ))}
            </ul>
            <div class="plein-rij">
              <WriteTo person={person} />
              <More about={`het gesprek met ${shortName}`}>
                <ActionButton action={{ kind: 'gesprek-verwijderen', target: person }} />
                <ActionButton action={{ kind: 'blokkeren', target: person }} />
                <ActionButton
                  action={{ kind: 'rapporteren', target: messages.filter(({ to }) => to === ME).at(-1)?.id ?? '' }}
                />
              </More>
            </div>
            {session.last?.person === person && !session.last.post && <Happened />}
          </section>
        );
      })}
    </>
  );
}

/** What belongs to the account itself. */
export function AccountMenu() {
  const { task, session } = usePractice();
  const blocked = session.world.blocks.filter(({ by }) => by === ME);
  return (
    <div class="plein-kaart">
      <div class="plein-rij">
        <ActionButton action={{ kind: 'uitloggen' }} />
        <ActionButton action={{ kind: 'venster-sluiten' }} />
      </div>
      <h3>Geblokkeerd</h3>
      {blocked.length === 0 && <p>Je hebt niemand geblokkeerd.</p>}
      {blocked.map(({ of }) => (
        <div key={of} class="plein-rij">
          <span>{task.people[of]?.name}</span>
          <ActionButton action={{ kind: 'deblokkeren', target: of }} />
        </div>
      ))}
    </div>
  );
}

/** The page behind a link that cannot be trusted. */
export function FakePage({ message }: { message: string }) {
  const { task, session, send } = usePractice();
  const link = session.world.messages.find(({ id }) => id === message)?.link;
  return (
    <div class="plein-kaart">
      <p class="plein-adres">{link}</p>
      <p>
        <strong>{task.people[ME]?.shortName}, vul je wachtwoord in</strong>
      </p>
      <p>Deze pagina lijkt op Het Plein, maar het adres is anders. Je kunt hier niets invullen.</p>
      <button
        type="button"
        class="plein-knop vol"
        onClick={() => send({ kind: 'gaan', place: { screen: 'gesprekken' } })}
      >
        Sluit deze pagina
      </button>
    </div>
  );
}
