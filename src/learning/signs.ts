import { DISTANCE } from './browser/model.ts';

export const signOf = (code: number): string => String.fromCharCode(code);

/** The signs for a distance, as `Learned` and `LearnedDirections` have them. */
export function signsFor(distance: number): string {
  const rest = ((distance - 1) % DISTANCE.most) + 1;
  return (
    signOf(DISTANCE.none + DISTANCE.most + 1).repeat((distance - rest) / DISTANCE.most) + signOf(DISTANCE.none + rest)
  );
}
