import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { pagePath } from '../../src/model/collections.ts';
import { UNFILLED, UNFILLED_SLUG } from '../support/strange.ts';

const dist = inject('dist');

test.each(Object.values(UNFILLED))('what `npm run nieuw` makes for %s can be built as it is', (collection) => {
  const page = pagePath(collection, UNFILLED_SLUG);
  expect(existsSync(join(dist, page, 'index.html'))).toBe(true);
});

test('what is still to write is advice, and no error', () => {
  const { errors, advice } = checkContent(dirname(dist));
  expect(errors).toEqual([]);
  expect(advice).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        file: `src/content/begrippen/${UNFILLED_SLUG}.mdx`,
        line: 1,
        text: expect.stringContaining('De tekst heeft'),
      }),
    ]),
  );
});
