import { useState } from 'preact/hooks';
import type { Runs } from '../../../../plein/task.ts';
import { ME } from '../../../../plein/world.ts';
import { usePractice } from './context.ts';

/** What to do, and a hint on request. The goal is above it on the page. */
export function Steps() {
  const { task, session } = usePractice();
  const [isHinting, setHinting] = useState(false);
  const next = task.steps.findIndex((_, index) => !session.done.includes(index));
  return (
    <section class="plein-stappen" aria-label="Wat je gaat doen">
      <p>Je heet hier {task.people[ME]?.shortName}. Niets is echt, en niets wordt bewaard of verstuurd.</p>
      <ol>
        {task.steps.map(({ text }, index) => {
          const isDone = session.done.includes(index);
          return (
            <li key={index} class={isDone ? 'gedaan' : undefined} aria-current={index === next ? 'step' : undefined}>
              <Text runs={text} />
              {isDone && <span class="plein-klein"> Gedaan</span>}
            </li>
          );
        })}
      </ol>
      {next >= 0 && (
        <>
          <button type="button" class="plein-knop" aria-expanded={isHinting} onClick={() => setHinting(!isHinting)}>
            Tip
          </button>
          {isHinting && (
            <p class="plein-tip" role="status">
              {task.steps[next]?.tip}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** What comes next, for anyone who has scrolled away from the list of steps. */
export function Onward() {
  const { name, task, session } = usePractice();
  const next = task.steps.find((_, index) => !session.done.includes(index));
  return next ? (
    <p>
      <b class="label">Volgende stap</b> <Text runs={next.text} />
    </p>
  ) : (
    <p>
      <a href={`#${endOf(name)}`}>Alle stappen zijn gedaan. Lees verder.</a>
    </p>
  );
}

/** Id of what is said when all steps of the task `name` are done. */
export const endOf = (name: string): string => `${name}-klaar`;

function Text({ runs }: { runs: Runs }) {
  return <>{runs.map(({ text, bold }) => (bold ? <strong key={text}>{text}</strong> : text))}</>;
}
