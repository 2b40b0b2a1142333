import { benchBuild } from './build.ts';
import { benchSearch } from './search.ts';

/** `npm run bench` runs all of these, `npm run bench -- zoeken` one; `zoeken` measures what was last built. */
const benches: Record<string, () => void | Promise<void>> = {
  bouw: benchBuild,
  zoeken: benchSearch,
};

const [name] = process.argv.slice(2);
const chosen = name ? { [name]: benches[name] } : benches;
for (const [title, run] of Object.entries(chosen)) {
  if (!run) throw new Error(`Unknown benchmark ${title}; there are: ${Object.keys(benches).join(', ')}`);
  console.log(`# ${title}`);
  await run();
}
