import { canInstall, installPackages } from '../install.ts';
import { lacksOf } from './engine.ts';
import { chromium, firefox } from './puppeteer.ts';
import { webkit } from './webkit.ts';

const engines = [chromium, firefox, webkit];

/**
 * Installs what the engines lack, where this machine lets us; says so where it does not.
 * @throws where it was installed and is not found
 */
export function findOrInstallEngines(): void {
  const lacking = engines.flatMap(lacksOf);
  if (lacking.length > 0 && canInstall()) installPackages(...lacking);
  for (const engine of engines) {
    const lacks = lacksOf(engine);
    if (lacks.length === 0) continue;
    const told = `Nothing is tested in ${engine.name}: ${lacks.join(' and ')} is not found.`;
    if (canInstall()) throw new Error(told);
    console.warn(told);
  }
}
