import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/build/headers/headers.ts';
import { inlineStyles } from '../../src/build/headers/inline-styles.ts';
import { deployFiles } from '../../src/build/headers/server-files.ts';
import { site } from '../../src/site.ts';

const origin = inject('origin');
const expected = securityHeaders(inlineStyles('dist'));

test('GitHub Pages sends files whose name begins with an underscore too', () => {
  expect(existsSync(join(inject('dist'), '.nojekyll'))).toBe(true);
});

test.each(Object.entries(deployFiles(inlineStyles('dist'), site.base)))(
  '%s is what `npm run headers` writes for this site',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

describe('nginx with deploy/nginx.conf', () => {
  const script = globSync('dist/_astro/*.js')[0]?.replace('dist', '') ?? '';
  const answers = new Map<string, Response>();
  beforeAll(async () => {
    for (const path of [
      '/',
      '/begrippen/taggen/',
      '/bestaat-niet/',
      '/downloads/hulpkaart.pdf',
      '/og/site.png',
      script,
    ])
      answers.set(path, await fetch(origin + path, { headers: { 'Accept-Encoding': 'gzip' } }));
  });
  const header = (path: string, name: string) => answers.get(path)?.headers.get(name);

  test.each(Object.entries(expected))('sends %s with every answer, also where a page is not there', (name, value) => {
    expect([...answers].filter(([path]) => header(path, name) !== value)).toEqual([]);
  });

  test('lets pages be asked for again, and keeps for a year what changes its name', () => {
    expect(header('/begrippen/taggen/', 'Cache-Control')).toBe('no-cache');
    expect(header('/downloads/hulpkaart.pdf', 'Cache-Control')).toBe('public, max-age=3600');
    expect(header(script, 'Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  test('has an own page for an address that is not there', async () => {
    expect(answers.get('/bestaat-niet/')?.status).toBe(404);
    expect(await answers.get('/bestaat-niet/')?.text()).toContain('<html lang="nl">');
  });

  test('sends pages small, and does not tell its version', () => {
    expect(header('/begrippen/taggen/', 'Content-Encoding')).toBe('gzip');
    expect(header('/begrippen/taggen/', 'Server')).toBe('nginx');
  });
});

describe('the policy', () => {
  test('allows nothing that it does not name, and no code in a page', () => {
    const policy = expected['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  });

  test('has no script and no style in a page to make an exception for, but the one of the letters', () => {
    const pages = globSync('dist/**/*.html').map((file) => readFileSync(file, 'utf8'));
    expect(pages.filter((html) => /<script(?![^>]*\bsrc=)/.test(html))).toEqual([]);
    expect(pages.filter((html) => /<[^>]+\sstyle="/.test(html))).toEqual([]);
    expect(inlineStyles('dist')).toHaveLength(1);
  });
});
