import type { TestProject } from 'vitest/node';
import { setUpSite } from './site-setup.ts';

export default (project: TestProject) => setUpSite(project, 'fixture');
