import type { Engine } from '../../support/engines/engine.ts';
import { inEngine } from '../../support/engines/in-engine.ts';
import { display } from './display.ts';
import { handout } from './handout.ts';
import { myList } from './my-list.ts';
import { offline } from './offline.ts';
import { practice } from './practice.ts';
import { quickExit } from './quick-exit.ts';
import { readAloud } from './read-aloud.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { steps } from './steps.ts';

const walks = [reading, search, steps, practice, handout, display, myList, quickExit, readAloud, offline];

/** The main walks through the site, in one engine. */
export const walkThrough = (engine: Engine): void =>
  inEngine(engine, (walk) => {
    for (const along of walks) along(walk);
  });
