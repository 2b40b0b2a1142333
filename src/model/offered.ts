import { site } from '../site.ts';
import { guideName, handoutName } from './downloads.ts';

/** How the paths of the pages and files begin that belong to a part which a site may do without. */
const PARTS: Record<keyof typeof site.biedt, string[]> = {
  cursus: ['/cursus/', `/downloads/${handoutName('')}`],
  begeleiders: ['/begeleiders/', `/downloads/${guideName('')}`],
  delen: ['/delen/'],
};

/** Whether this site has what stands at `path`, as far as its parts go. */
export const isOffered = (path: string): boolean =>
  Object.entries(PARTS).every(
    ([part, begins]) => site.biedt[part as keyof typeof PARTS] || !begins.some((begin) => path.startsWith(begin)),
  );

/** The one path of a page `[...index].astro`, which is there only where its part is offered. */
export const indexOf = (path: `/${string}`): { params: { index: undefined } }[] =>
  isOffered(path) ? [{ params: { index: undefined } }] : [];
