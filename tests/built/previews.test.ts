import { globSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { describePreview, previewOf, sitePreview } from '../../src/features/share/preview.ts';
import { site } from '../../src/site.ts';
import { HOME, lacks } from '../support/site.ts';

const pages = globSync('dist/**/index.html').map((file) => [file, readFileSync(file, 'utf8')] as const);
const contentOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

test('every page has what a preview shows, its own title and a picture that is there', () => {
  expect(pages.length).toBeGreaterThan(220);
  for (const [file, html] of pages) {
    const url = `${HOME}${file.replace(/^dist|index\.html$/g, '')}`;
    expect(html, file).toContain(`<link rel="canonical" href="${url}">`);
    expect(contentOf(html, 'og:url'), file).toBe(url);
    for (const name of [
      'description',
      'og:title',
      'og:description',
      'twitter:title',
      'twitter:description',
      'og:image:alt',
      'twitter:image:alt',
    ])
      expect(contentOf(html, name)?.length, `${file} ${name}`).toBeGreaterThan(2);
    expect(contentOf(html, 'twitter:card')).toBe('summary_large_image');
    const picture = contentOf(html, 'og:image') ?? '';
    expect(contentOf(html, 'twitter:image')).toBe(picture);
    expect(statSync(picture.replace(HOME, 'dist')).size).toBeLessThanOrEqual(120_000);
  }
  const titles = pages.map(([, html]) => contentOf(html, 'og:title'));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every picture is 1200 by 630', async () => {
  const pictures = globSync('dist/og/**/*.png');
  expect(pictures.length).toBeGreaterThan(210);
  const sizes = await Promise.all(pictures.map(async (file) => await sharp(file).metadata()));
  expect(new Set(sizes.map(({ width, height, format }) => `${format} ${width}x${height}`))).toEqual(
    new Set(['png 1200x630']),
  );
});

describe('a picture', () => {
  const preview = (titel: string, kort = 'Iets.') => previewOf({ collection: 'situaties', data: { titel, kort } });

  test('says what the page is', () => {
    expect(describePreview(preview('Je zoekt iemand van vroeger'))).toBe(
      'Situatie: Je zoekt iemand van vroeger. Iets.',
    );
  });

  test.each([
    'Je twijfelt: vertel ik over mijn klachten?',
    'Lotgenoot',
    'Stoppen met medicijnen',
    'Vrienden met je begeleider',
    'Een ggz-instelling',
    ...site.verzwijg.map((word) => `Werken bij ${word.toUpperCase()}`),
  ])('says nothing of «%s»', (titel) => {
    expect(preview(titel)).toBe(sitePreview);
    expect(preview('Iets', titel)).toBe(sitePreview);
  });

  test('of every page about mental health is the site’s own', () => {
    for (const slug of [
      'situaties/vertellen-over-ziekte',
      'begrippen/lotgenoot',
      'begrippen/stigma',
      ...(lacks('/cursus/') ? [] : ['modules/steun-en-lotgenoten']),
    ])
      expect(readFileSync(`dist/og/${slug}.png`).equals(readFileSync('dist/og/site.png')), slug).toBe(true);
  });
});
