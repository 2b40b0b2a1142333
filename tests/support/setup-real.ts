import type { TestProject } from 'vitest/node';
import { site } from '../../src/site.ts';
import { setUpSite } from './site-setup.ts';

/** The site as it will be published; of the parts that it does without nothing can be tested. */
export default (project: TestProject) => {
  const left = Object.entries(site.biedt).filter(([, isOffered]) => !isOffered);
  for (const [part] of left)
    console.warn(`Left out: the tests of «${part}», which this site does without («biedt» in src/site.ts).`);
  return setUpSite(project, 'real');
};
