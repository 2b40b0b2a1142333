import { spawn } from 'node:child_process';
import { findOrInstallBrowser } from './support/browser.ts';
import { buildSite, type SiteName } from './support/builds.ts';
import { findOrInstallNginx } from './support/nginx.ts';

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

function runScript(command: string, args: string[]): Promise<Result> {
  return new Promise((done) => {
    const running = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [running.stdout, running.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    running.on('close', (status) => done({ isGood: status === 0, output }));
  });
}

/** Runs the tests, whose progress is shown as it comes. */
const runTests = (...args: string[]): Promise<boolean> =>
  new Promise((done) => {
    const running = spawn('vitest', ['run', ...args], { stdio: 'inherit' });
    running.on('close', (status) => done(status === 0));
  });

async function build(...names: SiteName[]): Promise<Result> {
  try {
    for (const name of names) await buildSite(name);
    return { isGood: true, output: '' };
  } catch (error) {
    return { isGood: false, output: (error as Error).message };
  }
}

function report({ isGood, output }: Result, what: string): void {
  if (!isGood) console.error(`\n${output.trim()}\n\n${what} failed; see above.`);
  else console.info(`${what}: good.`);
}

if (!isFast) {
  findOrInstallBrowser();
  findOrInstallNginx();
}
const checking = runScript('npm', ['run', '-s', 'check']);
if (!isFast) {
  const beside = await build('fixture', 'strange');
  // Both Astro's check and its build keep what they read of the texts in one place.
  await checking;
  const built = beside.isGood ? await build('real') : beside;
  report(built, 'The build');
  if (!built.isGood) process.exit(1);
}
const projects = isFast ? ['--project', 'unit'] : [];
const areTestsGood = await runTests(...projects, ...(extent === 'alles' ? ['--mode', 'alles'] : []));
const checked = await checking;
report(checked, 'npm run check');
process.exit(areTestsGood && checked.isGood ? 0 : 1);
