import { closestMatch } from 'leven';

/** ` Bedoel je «…»?` with the known name nearest to `name`, or nothing where none is near. */
export function suggest(name: string, known: readonly string[]): string {
  const match = closestMatch(name, [...known], { maxDistance: Math.max(2, Math.floor(name.length / 3)) });
  return match ? ` Bedoel je «${match}»?` : '';
}
