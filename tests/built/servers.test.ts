import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/build/headers/headers.ts';
import { inlineStyles } from '../../src/build/headers/inline-styles.ts';
import { base } from '../../src/model/base.ts';
import { findOrInstallApache, hasApache, serveByApache } from '../support/apache.ts';
import { type Answer, ask, type Question } from '../support/ask.ts';
import { hasBrotli, serve } from '../support/nginx.ts';
import type { Server } from '../support/server.ts';
import { lacks } from '../support/site.ts';

const dist = inject('dist');
const [script = ''] = globSync('_astro/*.js', { cwd: dist }).map((path) => `/${path}`);
const [letters = ''] = globSync('_astro/fonts/*.woff2', { cwd: dist }).map((path) => `/${path}`);
const [sheet = ''] = globSync('_astro/*.css', { cwd: dist }).map((path) => `/${path}`);
const PAGE = '/begrippen/taggen/';
const PDF = '/downloads/hulpkaart.pdf';
const BEYOND = { Range: 'bytes=99999999-' };

findOrInstallApache();
/** A site as it stands at its host, with what an administrator may leave there. */
const folder = mkdtempSync(join(tmpdir(), 'knoppenkennis-host-'));
/** Where the site stands there. */
const site = join(folder, base);
/** Asks for a path of the site. */
const askSite = ({ origin }: Server, question: Question): Promise<Answer> =>
  ask(origin, { ...question, path: base + question.path.slice(1) });
beforeAll(async () => {
  cpSync(dist, site, { recursive: true });
  cpSync('deploy/apache.htaccess', join(site, '.htaccess'));
  for (const path of ['.git/config', '.well-known/acme-challenge/proef']) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), 'proef');
  }
  symlinkSync('/etc/hostname', join(site, 'buiten.txt'));
  await chmod(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const servers = [
  { name: 'nginx', start: () => serve(folder), encodings: ['gzip'], isThere: true },
  {
    name: 'nginx with Brotli',
    start: () => serve(folder, '.', { brotli: true }),
    encodings: ['gzip', 'br'],
    isThere: hasBrotli(),
  },
  { name: 'Apache', start: () => serveByApache(folder), encodings: ['gzip', 'br'], isThere: hasApache() },
];

describe.each(servers.filter(({ isThere }) => isThere))('behind $name', ({ name, start, encodings }) => {
  let server: Server;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  const get = (path: string, headers: Record<string, string> = {}) => askSite(server, { path, headers });
  const isNginx = name !== 'Apache';

  const given: Question[] = ['/', PAGE, PDF, '/og/site.png', '/favicon.svg', '/rss.xml', script, letters].map(
    (path) => ({ path }),
  );
  const failing: [status: number, heading: string, Question][] = [
    [404, 'Deze pagina is er niet', { path: '/bestaat-niet/' }],
    [404, 'Deze pagina is er niet', { path: '/_astro/bestaat-niet.js' }],
    ...['/downloads/', '/_astro/', '/og/', '/.git/'].map((path): [number, string, Question] => [
      404,
      'Deze pagina is er niet',
      { path },
    ]),
    [405, 'Dit lukt nu niet', { path: PAGE, method: 'DELETE' }],
    [405, 'Dit lukt nu niet', { path: script, method: 'DELETE' }],
    [416, 'Dit lukt nu niet', { path: PDF, headers: BEYOND }],
    [416, 'Dit lukt nu niet', { path: script, headers: BEYOND }],
    ...(isNginx
      ? ([
          [405, 'Dit lukt nu niet', { path: PAGE, method: 'POST' }],
          [400, 'Dit lukt nu niet', { path: '/', headers: { Iets: 'x'.repeat(9000) } }],
          [413, 'Dit lukt nu niet', { path: '/', method: 'POST', headers: { 'Content-Length': '9999999' } }],
          [414, 'Dit lukt nu niet', { path: `/${'x'.repeat(9000)}` }],
        ] satisfies typeof failing)
      : ([[403, 'Deze pagina is er niet', { path: '/.htpasswd' }]] satisfies typeof failing)),
  ];
  const other: Question[] = [
    { path: '/begrippen' },
    { path: PDF, headers: { Range: 'bytes=0-9' } },
    { path: PAGE, method: 'HEAD' },
    ...encodings.map((encoding) => ({ path: PAGE, headers: { 'Accept-Encoding': encoding } })),
  ];

  const allAnswers = () =>
    Promise.all(
      [...given, ...other, ...failing.map(([, , question]) => question)].map(
        async (question) => [question, await askSite(server, question)] as const,
      ),
    );

  test.each(Object.entries(securityHeaders(inlineStyles(dist))))(
    '%s comes once with every answer',
    async (header, value) => {
      const answers = await allAnswers();
      const wrong = answers.filter(([, answer]) => answer.all(header).join('|') !== value);
      expect(wrong.map(([question, answer]) => [question, answer.status, answer.all(header)])).toEqual([]);
    },
  );

  test.each(['Cache-Control', 'Content-Type', 'ETag', 'Vary'])('%s never comes twice', async (header) => {
    const answers = await allAnswers();
    const twice = answers.filter(([, { all }]) => all(header).length > 1);
    expect(twice.map(([question, answer]) => [question, answer.status, answer.all(header)])).toEqual([]);
  });

  test.each(failing)(
    '%i has a page of the site, «%s», which leads on and is not kept',
    async (status, heading, question) => {
      const answer = await askSite(server, question);
      expect(answer.status).toBe(status);
      const html = answer.body.toString();
      expect(/<h1[^>]*>([^<]*)</.exec(html)?.[1]).toBe(heading);
      for (const path of ['', 'hulp/']) expect(html).toContain(`href="${base}${path}"`);
      expect(answer.all('Content-Type')).toEqual([expect.stringMatching(/^text\/html(; charset=utf-8)?$/)]);
      expect(answer.headers['cache-control']).not.toMatch(/immutable|max-age/);
    },
  );

  test('pages are asked for again each time, and what changes its name is kept for a year', async () => {
    const cachingOf = async (path: string, headers = {}) => (await get(path, headers)).headers['cache-control'];
    for (const path of ['/', PAGE, '/rss.xml', '/sw.js', '/begrippen', '/_astro', '/404.html'])
      expect(await cachingOf(path), path).toBe('no-cache');
    for (const path of [PDF, '/og/site.png', '/favicon.svg'])
      expect(await cachingOf(path), path).toBe('public, max-age=3600');
    for (const path of [script, sheet, letters])
      for (const encoding of ['identity', ...encodings])
        expect(await cachingOf(path, { 'Accept-Encoding': encoding }), path).toBe(
          'public, max-age=31536000, immutable',
        );
  });

  test('what a browser has is not sent again', async () => {
    for (const path of [PAGE, script, PDF, '/favicon.svg'])
      for (const encoding of encodings) {
        const accepted = { 'Accept-Encoding': encoding };
        const first = await get(path, accepted);
        const again = await get(path, { ...accepted, 'If-None-Match': String(first.headers.etag) });
        expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
        for (const header of ['ETag', 'Cache-Control', 'Vary'])
          expect(again.all(header), path).toEqual(first.all(header));
      }
  });

  test('hidden files, files for servers and what lies outside the site are not given; what proves a certificate is', async () => {
    const outside = isNginx ? ['/buiten.txt'] : [];
    for (const path of ['/.git/config', '/.nojekyll', '/.htaccess', '/_headers', ...outside]) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, expect.toSatisfy((one) => [403, 404].includes(one))]);
      expect(body.toString()).toContain('Deze pagina is er niet');
    }
    const proof = await get('/.well-known/acme-challenge/proef');
    expect([proof.status, proof.body.toString()]).toEqual([200, 'proef']);
  });

  const kinds: [type: string, path: string][] = [
    ['text/html; charset=utf-8', PAGE],
    ['text/html; charset=utf-8', '/'],
    ['text/css', sheet],
    ['text/javascript', script],
    ['application/json', '/zoeken/gegevens.json'],
    ['image/svg+xml', '/oefenen/liken/stap-1.svg'],
    ['application/rss+xml', '/rss.xml'],
    ['application/xml', '/sitemap-0.xml'],
    ['text/plain; charset=utf-8', '/licenties.txt'],
    ['text/calendar', '/delen/jaarplan.ics'],
  ];
  const offered = kinds.filter(([, path]) => !lacks(path));
  /** What a server may call a type as well. */
  const usual = (type: unknown) =>
    String(type)
      .replace('application/javascript', 'text/javascript')
      .replace('text/xml', 'application/xml')
      .replace(/^(?!text\/(html|plain))(.*?);.*/, '$2');

  test.each(offered)('%s: %s comes as it was compressed by the build, once', async (type, path) => {
    const file = join(dist, path.replace(/\/$/, '/index.html'));
    const plain = await get(path);
    expect([usual(plain.headers['content-type']), plain.headers['content-encoding']]).toEqual([type, undefined]);
    expect(plain.body.equals(readFileSync(file))).toBe(true);
    for (const encoding of encodings) {
      const made = readFileSync(`${file}.${encoding === 'gzip' ? 'gz' : encoding}`);
      const answer = await get(path, { 'Accept-Encoding': encoding });
      expect(answer.body.equals(made), encoding).toBe(true);
      const told = (one: Answer) => [
        one.status,
        usual(one.headers['content-type']),
        one.all('Vary'),
        one.all('Content-Language'),
      ];
      expect(told(answer)).toEqual([200, type, ['Accept-Encoding'], []]);
      expect(told(plain)).toEqual(told(answer));
      expect(answer.all('Content-Encoding')).toEqual([encoding]);
      const refused = await get(path, { 'Accept-Encoding': `${encoding};q=0` });
      expect(refused.headers['content-encoding']).toBe(undefined);
    }
    const browser = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(browser.headers['content-encoding']).toBe(encodings.at(-1));
  });

  test.each([
    ['application/pdf', PDF],
    ['image/png', '/og/site.png'],
    ['image/webp', '/downloads/hulpkaart.webp'],
    ['font/woff2', letters],
    ['application/manifest+json', '/manifest.webmanifest'],
    ['application/zip', '/downloads/hele-site.zip'],
  ])('%s: %s comes as it is', async (type, path) => {
    const answer = await get(path, { 'Accept-Encoding': 'gzip, br' });
    expect([answer.headers['content-type'], answer.headers['content-encoding']]).toEqual([type, undefined]);
    expect(answer.body.equals(readFileSync(join(dist, path)))).toBe(true);
  });

  if (isNginx)
    test('its version is not told', async () => {
      expect((await get('/')).headers.server).toBe('nginx');
    });
});
