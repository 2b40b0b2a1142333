import { spawn } from 'node:child_process';
import { findOrInstallApache } from './support/apache.ts';
import { findOrInstallBrowser } from './support/browser.ts';
import { buildSite, type SiteName } from './support/builds.ts';
import { findOrInstallEngines } from './support/engines/all.ts';
import { findOrInstallNginx } from './support/nginx.ts';
import { npm } from './support/npm.ts';
import { findOrInstallVoices } from './support/real-voices.ts';

/**
 * `npm test`: checks texts and code, builds what the tests look at, then runs them; with `snel` only what needs no build,
 * with `alles` also what takes long. What does not wait for each other runs side by side, on the two cores that we count
 * on.
 */
const [extent = ''] = process.argv.slice(2);
const isFast = extent === 'snel';

interface Result {
  isGood: boolean;
  output: string;
}

/** How something went that throws what it printed where it fails. */
const resultOf = (running: Promise<string>): Promise<Result> =>
  running.then(
    (output) => ({ isGood: true, output }),
    (error: Error) => ({ isGood: false, output: error.message }),
  );

/** Runs the tests, whose progress is shown as it comes. */
const runTests = (...args: string[]): Promise<boolean> =>
  new Promise((done) => {
    const running = spawn('vitest', ['run', ...args], { stdio: 'inherit' });
    running.on('close', (status) => done(status === 0));
  });

async function build(...names: SiteName[]): Promise<string> {
  for (const name of names) await buildSite(name);
  return '';
}

/** Says how it went, with all that was printed: a check that is good may have something to remind of. */
function report({ isGood, output }: Result, what: string): void {
  console.info(`\n${output.trim()}\n${what} ${isGood ? 'is good.' : 'failed; see above.'}`.trim());
}

if (!isFast) {
  findOrInstallBrowser();
  findOrInstallNginx();
  findOrInstallApache();
  findOrInstallEngines();
  findOrInstallVoices();
}
const checking = resultOf(npm('.', ['run', '-s', 'check']));
if (!isFast) {
  const beside = await resultOf(build('fixture', 'strange', 'own'));
  // Both Astro's check and its build keep what they read of the texts in one place.
  const checked = await checking;
  const built = beside.isGood ? await resultOf(build('real')) : beside;
  report(built, 'The build');
  if (!built.isGood) {
    report(checked, 'npm run check');
    process.exit(1);
  }
}
const projects = isFast ? ['--project', 'unit'] : [];
const areTestsGood = await runTests(...projects, ...(extent === 'alles' ? ['--mode', 'alles'] : []));
const checked = await checking;
report(checked, 'npm run check');
process.exit(areTestsGood && checked.isGood ? 0 : 1);
