import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { can } from '../../../../plein/rules.ts';
import { happeningOf } from '../../../../plein/session.ts';
import { labelOf, questionOf } from '../../../../plein/wording.ts';
import { type Action, ME } from '../../../../plein/world.ts';
import { usePractice } from './context.ts';
import { Drawing } from './Portrait.tsx';

interface Props {
  action: Action;
  /** For a button that stays after it is pressed: whether it is pressed now. */
  isPressed?: boolean;
  /** Instead of the action's own words, and its own drawing. */
  label?: string;
  drawing?: string;
}

/** A button for an action, with a question first where Facebook asks one; nothing if the action is not possible now. */
export function ActionButton({ action, isPressed, label, drawing }: Props) {
  const { task, session, send } = usePractice();
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!can(session.world, ME, action)) return null;
  const happening = happeningOf(session.world, action);
  const question = questionOf(task, happening);
  const words = label ?? labelOf(task, action.kind, happening.person);
  if (question && isAsking) {
    const { choices } = task.texts[action.kind];
    return (
      <Question
        text={question}
        answers={choices.length > 0 ? choices : [words]}
        onYes={() => {
          setAsking(false);
          send(action);
        }}
        onNo={() => setAsking(false)}
      />
    );
  }
  return (
    <button
      type="button"
      class="plein-knop"
      ref={button}
      aria-pressed={isPressed}
      onClick={() => (question ? setAsking(true) : send(action))}
    >
      <Drawing name={drawing ?? task.texts[action.kind].button} />
      {words}
    </button>
  );
}

interface QuestionProps {
  text: string;
  answers: string[];
  onYes: () => void;
  onNo: () => void;
}

function Question({ text, answers, onYes, onNo }: QuestionProps) {
  const block = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => block.current?.focus(), []);
  return (
    <fieldset
      class="plein-vraag"
      ref={block}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <legend>{text}</legend>
      {answers.map((answer) => (
        <button key={answer} type="button" class="plein-knop" onClick={onYes}>
          {answer}
        </button>
      ))}
      <button type="button" class="plein-knop" onClick={onNo}>
        Nee, terug
      </button>
    </fieldset>
  );
}
