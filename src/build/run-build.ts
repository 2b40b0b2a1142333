import { parseArgs } from 'node:util';
import { build } from 'astro';
import { demandSettings } from '../check/settings.ts';
import { forgetOld } from '../making/cache.ts';
import { explain } from '../making/fault.ts';
import { replaceWhole } from './replace.ts';

/**
 * `npm run build`: the whole site in `dist/`, or wherever `--outDir` says; or, where anything fails, all as it was.
 * The script in package.json has Node clear up sooner than by itself: a build makes much that it soon needs no more.
 */
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => stop('De bouw is afgebroken.'));
}
try {
  demandSettings();
  await replaceWhole(values.outDir, async (fresh) => {
    await build({ outDir: fresh, logger: { entrypoint: './src/build/log.ts' } });
    // What can't be forgotten now is forgotten another time.
    await forgetOld().catch(() => {});
  });
} catch (error) {
  stop(explain(error));
}

function stop(reason: string): never {
  console.error(`\n${reason}\nDe site in ${values.outDir}/ is niet veranderd.`);
  process.exit(1);
}
