import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/check/outward/ask.ts';
import { outwardLinks } from '../../src/check/outward/outward-links.ts';
import { workList } from '../../src/check/outward/work-list.ts';
import { readContent } from '../../src/model/source/content.ts';
import { freePort } from '../support/ports.ts';

const links = outwardLinks(process.cwd(), readContent(process.cwd()));

test('every address in the texts and lists is found at its line, and the way out', () => {
  const written = globSync('src/content/**/*.{mdx,yaml}', { exclude: ['src/content/_sjablonen/**'] }).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        (text.match(/https?:\/\/[^\s)"'>]+/g) ?? []).map((url) => [file, index + 1, url].join(' ')),
      ),
  );
  const told = links.map(({ file, line, url }) => [file, line, url].join(' '));
  const [wayOut, ...rest] = told.toReversed();
  expect(wayOut).toMatch(/^src\/site\.ts [1-9]\d* /);
  expect(readFileSync('src/site.ts', 'utf8')).toContain(`uitweg: '${wayOut?.replace(/.* /, '')}'`);
  expect(written.length).toBeGreaterThan(100);
  expect(rest.toSorted()).toEqual(written.toSorted());
});

/** A site that answers as its path says; `/dicht` breaks off, and nobody asks it first whether it is there. */
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '', method }, response) => {
    if (url === '/dicht') response.destroy();
    else if (url === '/verhuisd') response.writeHead(301, { Location: '/200' }).end();
    else if (url === '/zonder-head') response.writeHead(method === 'HEAD' ? 404 : 200).end();
    else response.writeHead(Number(url.slice(1, 4)), { 'Content-Type': 'text/html' }).end('<p>Een pagina</p>');
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('what is dead becomes a list with its places; what refuses programs stands apart', async () => {
  const shut = `http://127.0.0.1:${await freePort()}/`;
  const paths = ['200?a=1&b="2"#plek', 'verhuisd', 'zonder-head', '404', '410', '500', 'dicht', '403', '429', '999'];
  const urls = [...paths.map((path) => `${origin}/${path}`), shut];
  const places = urls.map((url, index) => ({ url, file: 'src/content/begrippen/taggen.mdx', line: index + 1 }));
  const again = { url: `${origin}/404`, file: 'src/content/hulplijnen.yaml', line: 7 };
  const { hasDead, text } = workList([...places, again], await ask(urls));

  expect(hasDead).toBe(true);
  expect(text.replaceAll(origin, 'http://hier').replace(shut, 'http://dicht/')).toMatchInlineSnapshot(`
    "Opgevraagde adressen van andere sites: 11.

    ## Deze adressen antwoorden niet (5)

    Zoek waar de pagina nu staat en verbeter het adres op elke plek. Is ze er niet meer? Kijk dan of de tekst nog klopt, en kies een andere bron.

    - <http://hier/404>: de pagina bestaat niet (404)
      - \`src/content/begrippen/taggen.mdx\`, regel 4
      - \`src/content/hulplijnen.yaml\`, regel 7
    - <http://hier/410>: de pagina is weggehaald (410)
      - \`src/content/begrippen/taggen.mdx\`, regel 5
    - <http://hier/500>: de site geeft een fout (500)
      - \`src/content/begrippen/taggen.mdx\`, regel 6
    - <http://hier/dicht>: er komt geen antwoord (UND_ERR_SOCKET)
      - \`src/content/begrippen/taggen.mdx\`, regel 7
    - <http://dicht/>: de site is dicht (ECONNREFUSED)
      - \`src/content/begrippen/taggen.mdx\`, regel 11

    ## Kijk zelf (3)

    Deze sites laten zich niet door een programma bekijken. Open ze in je browser. Zie je de pagina? Dan is het goed.

    - <http://hier/403>: de site weigert (403)
      - \`src/content/begrippen/taggen.mdx\`, regel 8
    - <http://hier/429>: de site weigert (429)
      - \`src/content/begrippen/taggen.mdx\`, regel 9
    - <http://hier/999>: de site weigert (999)
      - \`src/content/begrippen/taggen.mdx\`, regel 10"
  `);
});

test('where all is well, or only refused, nothing is dead', async () => {
  const good = `${origin}/200`;
  expect(workList([], await ask([good]))).toEqual({
    hasDead: false,
    text: 'Opgevraagde adressen van andere sites: 1.\n\nZe antwoorden allemaal.',
  });
  expect(workList([], await ask([good, `${origin}/403`])).hasDead).toBe(false);
});
