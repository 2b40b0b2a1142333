import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { globSync } from 'tinyglobby';
import { cachedBytes, hashOf } from '../making/cache.ts';
import { textTypes, WORTH_COMPRESSING } from './text-files.ts';

const TEXTS = `**/*.{${Object.keys(textTypes).join(',')}}`;

const [asGzip, asBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** How a file is compressed, as small as it gets, by the ending of what comes beside it; the same bytes give the same. */
export const compress: Record<'gz' | 'br', (content: Buffer) => Promise<Buffer>> = {
  gz: (content) => asGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  br: (content) => asBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
};

/** Writes each text of the site compressed beside it, so that a server need not compress it for every reader. */
export function compressed(): AstroIntegration {
  return {
    name: 'klein versturen',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // All lanes take from one queue, so that none has to wait for another.
        const queue = globSync(TEXTS, { cwd: dist }).values();
        let count = 0;
        const lane = async () => {
          for (const path of queue) {
            const written = await writeBeside(join(dist, path));
            count += written;
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, lane));
        logger.info(`${count} bestanden klaargezet om klein te versturen`);
      },
    },
  };
}

/** @returns how many files came beside it */
async function writeBeside(path: string): Promise<number> {
  const content = await readFile(path);
  if (content.length < WORTH_COMPRESSING) return 0;
  const written = Object.entries(compress).map(async ([ending, make]) => {
    const small = await cachedBytes(ending, hashOf([content]), async () => new Uint8Array(await make(content)));
    if (small.length >= content.length) return 0;
    await writeFile(`${path}.${ending}`, small);
    return 1;
  });
  return (await Promise.all(written)).reduce<number>((sum, one) => sum + one, 0);
}
