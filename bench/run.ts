import { benchBuild } from './build.ts';
import { benchDanger } from './danger.ts';
import { benchHtml } from './html.ts';
import { benchSearch } from './search.ts';

/** `npm run bench` runs all of these, `npm run bench -- zoeken` one; all but `bouw` look at what was last built. */
const benches: Record<string, () => void | Promise<void>> = {
  bouw: benchBuild,
  gevaar: benchDanger,
  html: benchHtml,
  zoeken: benchSearch,
};

const [name] = process.argv.slice(2);
const chosen = name ? { [name]: benches[name] } : benches;
for (const [title, run] of Object.entries(chosen)) {
  if (!run) throw new Error(`Unknown benchmark ${title}; there are: ${Object.keys(benches).join(', ')}`);
  console.log(`# ${title}`);
  await run();
}
