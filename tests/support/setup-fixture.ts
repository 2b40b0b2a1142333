import type { TestProject } from 'vitest/node';
import { findOrInstallVoices } from './real-voices.ts';
import { setUpSite } from './site-setup.ts';

export default (project: TestProject) => {
  findOrInstallVoices();
  return setUpSite(project, 'fixture');
};
