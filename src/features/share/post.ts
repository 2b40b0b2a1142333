import { address, href } from '../../model/addresses.ts';
import { type Begrip, entryHref, type Situatie } from '../../model/entries.ts';
import { postPlace } from '../../model/places.ts';

/** What the organisation needs to share an entry on its own Facebook page. */
export interface Post {
  /** Its id on the page where it stands; the same in every build. */
  id: string;
  title: string;
  /** A few sentences; the link comes below them. */
  text: string;
  /** Path of the page. */
  path: string;
  /** Its full address, to share. */
  link: string;
  /** Path of the picture, for anyone who adds it themselves. */
  picture: string;
}

export function postOf(entry: Begrip | Situatie): Post {
  const { collection, id, data } = entry;
  return {
    id: postPlace(collection, id),
    title: data.titel,
    text: data.bericht ?? data.kort,
    path: entryHref(entry),
    link: address(entryHref(entry)),
    picture: href(`/og/${collection}/${id}.png`),
  };
}
