import { expect, test } from 'vitest';
import { languageTag } from '../../src/features/read-aloud/browser/language-tag.ts';

test.each([
  ['nl', 'nl'],
  ['nl-NL', 'nl-NL'],
  ['nl_NL', 'nl-NL'],
  ['nld-NLD', 'nl'],
  ['nld_NLD', 'nl'],
  ['nld_NL', 'nl-NL'],
  ['dut', 'nl'],
  ['nld-x-lvariant-f00', 'nl'],
  ['eng_GB', 'en-GB'],
  ['en-GB-x-rp', 'en-GB'],
  ['en-029', 'en-029'],
  ['fry_NL', 'fy-NL'],
  ['', ''],
  ['geen taal', ''],
])('a voice whose language is called «%s» speaks «%s»', (name, tag) => {
  expect(languageTag(name)).toBe(tag);
});
