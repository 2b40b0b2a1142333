import { useState } from 'preact/hooks';
import { areFriends } from '../../../../plein/visibility.ts';
import { audienceNames, fullName, labelOf } from '../../../../plein/wording.ts';
import { audiences, type Comment, ME, type Post } from '../../../../plein/world.ts';
import { ActionButton } from './ActionButton.tsx';
import { usePractice } from './context.ts';
import { Happened } from './Happened.tsx';
import { More } from './More.tsx';
import { Drawing, Name, Portrait } from './Portrait.tsx';
import { TextForm } from './TextForm.tsx';

const AUDIENCE_DRAWINGS = { openbaar: 'openbaar', vrienden: 'vrienden', 'alleen-ik': 'privacy' };

interface Props {
  post: Post;
  /** Whether it is only to look at, as through another person's eyes. */
  isReadOnly?: boolean;
}

/** A post as it appears on Het Plein. */
export function PostCard({ post, isReadOnly = false }: Props) {
  const { task, session } = usePractice();
  const name = (person: string) => fullName(task, person);
  const author = name(post.author);
  const photo = post.photo ? task.photos[post.photo] : undefined;
  return (
    <article class="plein-kaart" aria-label={`Bericht van ${author}`}>
      <header class="plein-van">
        <Portrait person={post.author} />
        <div>
          <Name person={post.author} isLink={!isReadOnly} />
          {post.tags.length > 0 && <span> met {post.tags.map(name).join(', ')}</span>}
          <span class="plein-doelgroep">
            <Drawing name={AUDIENCE_DRAWINGS[post.audience]} />
            {audienceNames[post.audience]}
          </span>
        </div>
      </header>
      <p>{post.text}</p>
      {photo && <img src={photo.address} alt={`Foto: ${photo.description}`} width="320" height="200" />}
      {post.likes.length > 0 && <p class="plein-klein">Duimen: {post.likes.map(name).join(', ')}</p>}
      {!isReadOnly && <PostActions post={post} />}
      {!isReadOnly && session.last?.post === post.id && <Happened />}
      {post.comments.length > 0 && (
        <ul class="plein-reacties" role="list" aria-label={`Reacties bij het bericht van ${author}`}>
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
  const example = task.steps.find(({ kinds, target }) => kinds.includes('reageren') && target === post.id)?.toWrite;
  return (
    <>
      <div class="plein-rij">
        <ActionButton action={{ kind: isLiked ? 'duim-weghalen' : 'liken', target: post.id }} isPressed={isLiked} />
        <button type="button" class="plein-knop" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
          <Drawing name={task.texts.reageren.button} />
          {task.texts.reageren.label}
        </button>
        <More about="dit bericht">
          <PostChoices post={post} />
        </More>
      </div>
      {isWriting && (
        <TextForm
          label="Jouw reactie"
          button={task.texts.plaatsen.label}
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

/** What is behind the three dots: everything else that can be done with this post. */
function PostChoices({ post }: { post: Post }) {
  const { task, session } = usePractice();
  if (post.author !== ME) {
    return (
      <>
        <ActionButton action={{ kind: 'tag-verwijderen', target: post.id, person: ME }} />
        <ActionButton action={{ kind: 'rapporteren', target: post.id }} />
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
          <ActionButton
            key={audience}
            action={{ kind: 'doelgroep-kiezen', target: post.id, audience }}
            label={audienceNames[audience]}
            drawing={AUDIENCE_DRAWINGS[audience]}
          />
        ))}
      </fieldset>
      {friends.length > 0 && (
        <fieldset>
          <legend>{labelOf(task, 'taggen')}</legend>
          {friends.map((person) => (
            <div key={person} class="plein-rij">
              <span>{task.people[person]?.name}</span>
              <ActionButton
                action={{ kind: 'vragen', target: post.id, person, text: task.texts.vragen.sentence ?? '' }}
                label={`${labelOf(task, 'vragen')} aan ${task.people[person]?.shortName}`}
              />
              <ActionButton
                action={{ kind: 'taggen', target: post.id, person }}
                label={`${task.people[person]?.shortName} taggen`}
              />
              <ActionButton
                action={{ kind: 'tag-verwijderen', target: post.id, person }}
                label={`Tag van ${task.people[person]?.shortName} verwijderen`}
              />
            </div>
          ))}
        </fieldset>
      )}
      <ActionButton action={{ kind: 'bericht-verwijderen', target: post.id }} />
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
  const isExpected = task.steps.some(({ kinds, target }) => kinds.includes('reageren') && target === postId);
  const example = isExpected ? task.steps.find(({ kinds }) => kinds.includes('reactie-bewerken'))?.toWrite : undefined;
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
        <More about={author === ME ? 'jouw reactie' : `de reactie van ${task.people[author]?.shortName}`}>
          {author === ME && (
            <button type="button" class="plein-knop" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
              <Drawing name={task.texts['reactie-bewerken'].button} />
              {task.texts['reactie-bewerken'].label}
            </button>
          )}
          <ActionButton action={{ kind: 'reactie-verwijderen', target: id }} />
          <ActionButton action={{ kind: 'rapporteren', target: id }} />
        </More>
      )}
    </li>
  );
}
