import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/build/headers/headers.ts';
import { inlineStyles } from '../../src/build/headers/inline-styles.ts';
import { deployFiles, hostHeaders } from '../../src/build/headers/server-files.ts';
import { base } from '../../src/model/base.ts';

const styles = inlineStyles('dist');

test('GitHub Pages sends files whose name begins with an underscore too', () => {
  expect(existsSync(join(inject('dist'), '.nojekyll'))).toBe(true);
});

test.each(Object.entries({ ...deployFiles(styles, base), 'dist/_headers': hostHeaders(styles, base) }))(
  '%s is what the build, and `npm run headers` after it, write for this site',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

describe('the policy', () => {
  test('allows nothing that it does not name, and no code in a page', () => {
    const policy = securityHeaders(inlineStyles('dist'))['Content-Security-Policy'] ?? '';
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
