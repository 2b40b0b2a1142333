import { z } from 'astro/zod';
import { SLUG } from '../slug.ts';

const MAX_KORT_WORDS = 18;

/** Number of words of `text`: runs of characters between white space. */
function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A non-empty line of text, without invisible characters, which a feed may not contain. */
export const line = z
  .string()
  .trim()
  .min(1, 'mag niet leeg zijn')
  .regex(/^\P{Cc}*$/u, 'mag geen regeleinde of stuurteken hebben. Zet de tekst op één regel');

/** What an author hears of a slug that is none. */
export const SLUG_RULE = 'mag alleen kleine letters, cijfers en streepjes hebben, samen hoogstens 60';

export const slug = z.string().regex(SLUG, SLUG_RULE);

/** Slugs of other entries; `check/rules/references.ts` guarantees that they exist. */
export const slugs = z.array(slug);

/** What the entry is about in one sentence; shown in lists, search results and previews. */
export const kort = line.refine((text) => countWords(text) <= MAX_KORT_WORDS, {
  error: ({ input }) =>
    `is te lang: ${countWords(String(input))} woorden, hoogstens ${MAX_KORT_WORDS}. Maak de zin korter`,
});

/** What the organisation writes on its own Facebook page when it shares the entry: a few sentences, without the link. */
export const bericht = line.optional();

/** The pictogram beside the name: the name of an outline icon of Tabler Icons. `check/rules/pictograms.ts` guarantees that it exists. */
export const beeld = slug;

/** `basis` for someone who is new to it, `verder` for someone who knows the basics. */
const niveau = z.enum(['basis', 'verder']);

/** The day on which a person last checked the facts. */
export const nagekeken = z.date('moet een datum zijn, zoals 2026-11-24');

/** An address of another site. */
export const address = z.url({ protocol: /^https$/, error: 'moet een adres zijn dat begint met https://' });

/** A page on which the facts can be checked. */
const bron = z.strictObject({
  /** Name of the page, as a reader would see it. */
  titel: line,
  /** Full address. */
  url: address,
});

/** Fields that every begrip, situatie and module has. */
export const shared = {
  /** Heading of the page and name in every list. */
  titel: line,
  kort,
  niveau,
  nagekeken,
  /** Sources of what may change: buttons, numbers, ages, laws. */
  bronnen: z.array(bron).default([]),
};
