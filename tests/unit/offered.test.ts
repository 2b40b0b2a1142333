import { afterEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/check/rules/links.ts';
import { indexOf, isOffered } from '../../src/model/offered.ts';
import { type MdxSource, readContent } from '../../src/model/source/content.ts';
import { parseMdx } from '../../src/model/source/mdx.ts';
import { site } from '../../src/site.ts';
import { toTypst } from '../../src/typst/to-typst.ts';

afterEach(() => Object.assign(site.biedt, { cursus: true, begeleiders: true, delen: true }));

describe('a part that a site does without', () => {
  test.each([
    ['cursus', ['/cursus/', '/cursus/gevoelens/', '/downloads/module-gevoelens.pdf']],
    ['begeleiders', ['/begeleiders/', '/begeleiders/gevoelens/', '/downloads/begeleider-gevoelens.pdf']],
    ['delen', ['/delen/', '/delen/begrippen/berichten/', '/delen/jaarplan.ics']],
  ] as const)('%s has no page and no file', (part, paths) => {
    expect(paths.filter(isOffered)).toEqual(paths);
    site.biedt[part] = false;
    expect(paths.filter(isOffered)).toEqual([]);
    expect(indexOf(paths[0])).toEqual([]);
    for (const path of ['/', '/begrippen/delen/', '/situaties/', '/printen/', '/downloads/begrippenlijst.pdf'])
      expect(isOffered(path)).toBe(true);
  });

  test('leaves on paper of a link to it the words', () => {
    const written = () => toTypst(parseMdx('Lees [de module](/cursus/gevoelens/).'), { file: 'proef.mdx' });
    expect(written()).toContain('reference');
    site.biedt.cursus = false;
    expect(written()).toBe('#par[#"Lees "#"de module"#"."]');
  });

  test('the booklet of the course is not made, and the check says so of a link to it', () => {
    const content = readContent(process.cwd());
    const [first] = content.mdx;
    const told = (url: string) => {
      const linking = { ...first, tree: parseMdx(`Print [dit](${url}).`) } as MdxSource;
      return checkLinks({ ...content, mdx: [...content.mdx, linking] }).map(({ text }) => text);
    };
    const urls = ['/downloads/cursusboekje.pdf', '/downloads/begrippenlijst.pdf', '/cursus/'];
    expect(urls.flatMap(told)).toEqual([]);
    site.biedt.cursus = false;
    expect(urls.flatMap(told)).toEqual([
      expect.stringContaining('De link «/downloads/cursusboekje.pdf» gaat naar een pagina die niet bestaat.'),
    ]);
  });
});
