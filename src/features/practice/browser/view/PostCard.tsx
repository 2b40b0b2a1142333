import { useState } from 'preact/hooks';
import { areFriends } from '../../../../plein/visibility.ts';
import { audienceNames, labelOf } from '../../../../plein/wording.ts';
import { audiences, type Comment, ME, type Post } from '../../../../plein/world.ts';
import { ActButton } from './ActButton.tsx';
import { usePractice } from './context.ts';
import { Happened } from './Happened.tsx';
import { More } from './More.tsx';
import { Icon, Name, Portrait } from './Portrait.tsx';
import { TextForm } from './TextForm.tsx';

const AUDIENCE_ICONS = { openbaar: 'openbaar', vrienden: 'vrienden', 'alleen-ik': 'privacy' };

interface Props {
  post: Post;
  /** Whether only to look at, as when it is seen by another's eyes. */
  isReadOnly?: boolean;
}

/** A message as it stands on Het Plein. */
export function PostCard({ post, isReadOnly = false }: Props) {
  const { task, session } = usePractice();
  const nameOf = (person: string) => task.people[person]?.naam ?? person;
  const author = nameOf(post.author);
  const photo = post.picture ? task.photos[post.picture] : undefined;
  return (
    <article class="plein-kaart" aria-label={`Bericht van ${author}`}>
      <header class="plein-van">
        <Portrait person={post.author} />
        <div>
          <Name person={post.author} isLink={!isReadOnly} />
          {post.tags.length > 0 && <span> met {post.tags.map(nameOf).join(', ')}</span>}
          <span class="plein-doelgroep">
            <Icon name={AUDIENCE_ICONS[post.audience]} />
            {audienceNames[post.audience]}
          </span>
        </div>
      </header>
      <p>{post.text}</p>
      {photo && <img src={photo.adres} alt={`Foto: ${photo.tekening}`} width="320" height="200" />}
      {post.likes.length > 0 && <p class="plein-klein">Duimen: {post.likes.map(nameOf).join(', ')}</p>}
      {!isReadOnly && <PostActions post={post} />}
      {!isReadOnly && session.last?.post === post.id && <Happened />}
      {post.comments.length > 0 && (
        <ul class="plein-reacties" aria-label={`Reacties bij het bericht van ${author}`}>
          {post.comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} postId={post.id} isReadOnly={isReadOnly} />
          ))}
        </ul>
      )}
    </article>
  );
}

function PostActions({ post }: { post: Post }) {
  const { task, send } = usePractice();
  const [isWriting, setWriting] = useState(false);
  const isLiked = post.likes.includes(ME);
  const example = task.steps.find(({ actie, bij }) => actie.includes('reageren') && bij === post.id)?.schrijf;
  return (
    <>
      <div class="plein-rij">
        <ActButton action={{ kind: isLiked ? 'duim-weghalen' : 'liken', target: post.id }} isPressed={isLiked} />
        <button type="button" class="plein-knop" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
          <Icon name={task.acts.reageren.knop} />
          {task.acts.reageren.label}
        </button>
        <More about="dit bericht">
          <PostChoices post={post} />
        </More>
      </div>
      {isWriting && (
        <TextForm
          label="Jouw reactie"
          button={task.acts.plaatsen.label}
          example={example}
          onSend={(text) => {
            setWriting(false);
            send({ kind: 'reageren', target: post.id, text });
          }}
        />
      )}
    </>
  );
}

/** What lies behind the three dots: all that can be done with this message. */
function PostChoices({ post }: { post: Post }) {
  const { task, session } = usePractice();
  if (post.author !== ME) {
    return (
      <>
        <ActButton action={{ kind: 'tag-verwijderen', target: post.id, person: ME }} />
        <ActButton action={{ kind: 'rapporteren', target: post.id }} />
      </>
    );
  }
  const friends = session.world.people.filter((person) => areFriends(session.world, ME, person));
  return (
    <>
      <fieldset>
        <legend>
          {labelOf(task, 'doelgroep-kiezen')}? Nu: {audienceNames[post.audience]}.
        </legend>
        {audiences.map((audience) => (
          <ActButton
            key={audience}
            action={{ kind: 'doelgroep-kiezen', target: post.id, audience }}
            label={audienceNames[audience]}
            icon={AUDIENCE_ICONS[audience]}
          />
        ))}
      </fieldset>
      {friends.length > 0 && (
        <fieldset>
          <legend>{labelOf(task, 'taggen')}</legend>
          {friends.map((person) => (
            <div key={person} class="plein-rij">
              <span>{task.people[person]?.naam}</span>
              <ActButton
                action={{ kind: 'vragen', target: post.id, person, text: task.acts.vragen.zin ?? '' }}
                label={`${labelOf(task, 'vragen')} aan ${task.people[person]?.roepnaam}`}
              />
              <ActButton
                action={{ kind: 'taggen', target: post.id, person }}
                label={`${task.people[person]?.roepnaam} taggen`}
              />
              <ActButton
                action={{ kind: 'tag-verwijderen', target: post.id, person }}
                label={`Tag van ${task.people[person]?.roepnaam} verwijderen`}
              />
            </div>
          ))}
        </fieldset>
      )}
      <ActButton action={{ kind: 'bericht-verwijderen', target: post.id }} />
    </>
  );
}

interface CommentProps {
  comment: Comment;
  postId: string;
  isReadOnly: boolean;
}

function CommentItem({ comment, postId, isReadOnly }: CommentProps) {
  const { task, send } = usePractice();
  const [isEditing, setEditing] = useState(false);
  const { id, author, text, edited } = comment;
  const isExpected = task.steps.some(({ actie, bij }) => actie.includes('reageren') && bij === postId);
  const example = isExpected ? task.steps.find(({ actie }) => actie.includes('reactie-bewerken'))?.schrijf : undefined;
  return (
    <li>
      <Portrait person={author} />
      <div>
        <Name person={author} isLink={!isReadOnly} />
        <p>
          {text}
          {edited && <span class="plein-klein"> (bewerkt)</span>}
        </p>
        {isEditing && (
          <TextForm
            label="Jouw reactie"
            button="Opslaan"
            initial={text}
            example={example}
            onSend={(changed) => {
              setEditing(false);
              send({ kind: 'reactie-bewerken', target: id, text: changed });
            }}
          />
        )}
      </div>
      {!isReadOnly && (
        <More about={author === ME ? 'jouw reactie' : `de reactie van ${task.people[author]?.roepnaam}`}>
          {author === ME && (
            <button type="button" class="plein-knop" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
              <Icon name={task.acts['reactie-bewerken'].knop} />
              {task.acts['reactie-bewerken'].label}
            </button>
          )}
          <ActButton action={{ kind: 'reactie-verwijderen', target: id }} />
          <ActButton action={{ kind: 'rapporteren', target: id }} />
        </More>
      )}
    </li>
  );
}
