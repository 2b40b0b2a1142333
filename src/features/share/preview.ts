import type { MdxCollection } from '../../model/collections.ts';
import { kindNames } from '../../model/kinds.ts';
import { site } from '../../site.ts';

/** What the picture of a shared link shows. */
export interface Preview {
  kind: string;
  title: string;
  summary: string;
  /** Name of the pictogram beside it. */
  pictogram?: string | undefined;
}

/** For pages that are not entries, and for entries that would reveal more than their reader may want to. */
export const sitePreview: Preview = {
  kind: site.ondertitel,
  title: site.naam,
  summary: 'Woorden en knoppen van sociale media, uitgelegd in gewone taal.',
};

/** Words about mental health or care. */
const TELLING =
  /psych|ggz|therap|behandel|hulpverlen|begeleid|cli[eë]nt|klacht|ziek|medicijn|lotgeno|herstel|stigma|somber|depress|angst|paniek|eenza|verslav|\bput\b|zelfmoord|su[iï]cid|113|crisis|opname|\bleven\b/i;

/**
 * Whether anyone who shares a link with `text` on its picture would say something about themselves that they may not want
 * to say: by a word about care, or by one of the organisation's own.
 */
const isTelling = (text: string): boolean =>
  TELLING.test(text) || site.verzwijg.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** What a preview is made from: an entry of any collection that has pages. */
interface PreviewedEntry {
  collection: MdxCollection;
  data: { titel: string; kort: string; beeld?: string };
}

/** The preview of an entry, or of the site if the entry's own would reveal too much. */
export function previewOf({ collection, data: { titel, kort, beeld } }: PreviewedEntry): Preview {
  if (isTelling(`${titel} ${kort}`)) return sitePreview;
  return {
    kind: collection === 'paginas' ? site.ondertitel : kindNames[collection],
    title: titel,
    summary: kort,
    pictogram: beeld,
  };
}

/** The picture in words, for anyone who cannot see it. */
export const describePreview = ({ kind, title, summary }: Preview): string => `${kind}: ${title}. ${summary}`;
