import { benchBuild } from './build.ts';
import { benchDanger } from './danger.ts';
import { benchGrowth } from './growth.ts';
import { benchHtml } from './html.ts';
import { benchSearch } from './search.ts';

const [name, ...numbers] = process.argv.slice(2);

/**
 * `npm run bench` runs all of these but `groei`, `npm run bench -- zoeken` one, `npm run bench -- groei 1000` the growth to
 * a thousand terms. All but `bouw` and `groei` look at what was last built.
 */
const benches: Record<string, () => void | Promise<void>> = {
  bouw: benchBuild,
  gevaar: benchDanger,
  groei: () => benchGrowth(numbers.length > 0 ? numbers.map(Number) : undefined),
  html: benchHtml,
  zoeken: benchSearch,
};

const { groei, ...others } = benches;
const chosen = name ? { [name]: benches[name] } : others;
for (const [title, run] of Object.entries(chosen)) {
  if (!run) throw new Error(`Unknown benchmark ${title}; there are: ${Object.keys(benches).join(', ')}`);
  console.log(`# ${title}`);
  await run();
}
