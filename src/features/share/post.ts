import { address, href } from '../../model/addresses.ts';
import { type Begrip, entryHref, type Situatie } from '../../model/entries.ts';

/** What the organisation needs to share an entry on its own page. */
export interface Post {
  /** Place on `/delen/`, and the same in every build. */
  id: string;
  titel: string;
  /** A few sentences; the link comes below them. */
  tekst: string;
  /** Path of the page. */
  pad: string;
  /** Its full address, to share. */
  link: string;
  /** Path of the picture, for those who add it themselves. */
  plaatje: string;
}

export function postOf(entry: Begrip | Situatie): Post {
  const { collection, id, data } = entry;
  return {
    id: `${collection}-${id}`,
    titel: data.titel,
    tekst: data.bericht ?? data.kort,
    pad: entryHref(entry),
    link: address(entryHref(entry)),
    plaatje: href(`/og/${collection}/${id}.png`),
  };
}
