import { bench as bouw } from './bouw.ts';

/** `npm run bench` runs all of these, `npm run bench -- bouw` one. */
const benches: Record<string, () => void> = { bouw };

const [name] = process.argv.slice(2);
const chosen = name ? { [name]: benches[name] } : benches;
for (const [title, run] of Object.entries(chosen)) {
  if (!run) throw new Error(`Unknown benchmark ${title}; there are: ${Object.keys(benches).join(', ')}`);
  console.log(`# ${title}`);
  run();
}
