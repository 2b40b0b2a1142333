import { pageAddress } from '../../../browser/page-address.ts';
import { part } from '../../../browser/part.ts';
import { namesAt } from '../../names/browser/names.ts';

/** Links elsewhere may name a post after the # of this page: whoever comes by one is led to the page of the post. */
const [, collection, slug] = /^#(begrippen|situaties)-(.+)$/.exec(location.hash) ?? [];
if (collection && slug) void lead(collection, slug);

async function lead(collection: string, slug: string): Promise<void> {
  const place = part('#Berichten');
  // Who can't be led finds the post by its theme.
  const name = await namesAt(place)(collection, slug).catch(() => undefined);
  if (name?.bericht) location.replace(pageAddress(place.dataset.begin ?? '/', name.bericht) + location.hash);
}
