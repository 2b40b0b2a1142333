import type { TestProject } from 'vitest/node';
import { buildSite, distOf } from './builds.ts';

/** The site as another organisation makes it its own; its tests read its files. */
export default async function setUp({ provide }: TestProject): Promise<void> {
  await buildSite('own');
  provide('dist', distOf('own'));
}
