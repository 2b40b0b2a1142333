/** Why a file could not be kept. */
export type Cause = 'offline' | 'busy' | 'changed' | 'full' | 'refused' | 'stopped';

/** What came instead of a file. */
export class Trouble extends Error {
  override readonly cause: Cause;

  constructor(cause: Cause) {
    super(cause);
    this.cause = cause;
  }
}

/** The cause of anything that was thrown while files were fetched and kept. */
export function causeOf(error: unknown): Cause {
  if (error instanceof Trouble) return error.cause;
  const { name } = error as Error;
  if (name === 'AbortError') return 'stopped';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'SyntaxError') return 'changed';
  // A fetch that fails, or an answer that breaks off, is a TypeError; some browsers call the latter otherwise.
  return name === 'TypeError' || name === 'NetworkError' ? 'offline' : 'refused';
}

/** What a worker posts to the pages of the site where its version can't be kept. */
export interface TroubleMessage {
  trouble: Cause;
}
