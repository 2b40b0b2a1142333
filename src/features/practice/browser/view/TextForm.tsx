import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useOwnId } from './context.ts';

interface Props {
  label: string;
  button: string;
  /** What is in it to begin with. */
  initial?: string;
  /** What to write, for anyone who has no idea. */
  example?: string | undefined;
  /** Choices that go with the text. */
  children?: ComponentChildren;
  onSend: (text: string) => void;
}

export function TextForm({ label, button, initial = '', example, children, onSend }: Props) {
  const [text, setText] = useState(initial);
  const [isEmpty, setEmpty] = useState(false);
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);

  function send(event: Event): void {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    onSend(text);
    setText('');
  }

  /** The button disappears once its text is taken over, so the focus moves to the text. */
  function takeOver(): void {
    setText(example ?? '');
    field.current?.focus();
  }

  return (
    <form class="plein-schrijven" onSubmit={send} autocomplete="off">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        value={text}
        aria-invalid={isEmpty}
        aria-describedby={isEmpty ? `${id}-fout` : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {isEmpty && (
        <p id={`${id}-fout`} role="alert">
          Schrijf eerst iets. Een paar woorden is genoeg.
        </p>
      )}
      {example && text !== example && (
        <button type="button" class="plein-voorbeeld" onClick={takeOver}>
          Neem over: «{example}»
        </button>
      )}
      {children}
      <button type="submit" class="plein-knop vol">
        {button}
      </button>
    </form>
  );
}
