import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Move, Session } from '../../../../plein/session.ts';
import type { Task } from '../../../../plein/task.ts';

interface Practice {
  /** What ids of its parts begin with: a page may hold several tasks. */
  name: string;
  task: Task;
  session: Session;
  send: (move: Move) => void;
}

export const PracticeContext = createContext<Practice | undefined>(undefined);

/** The current task, how far its reader is, and how to make a move. */
export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error('This stands outside a task');
  return practice;
}

/** An id that no other part of the page has. */
export function useOwnId(): string {
  return `${usePractice().name}-${useId()}`;
}
