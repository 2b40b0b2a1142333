import { part } from '../../../browser/part.ts';
import { pathOfKey } from './kept-file.ts';
import { readStore } from './stores.ts';
import { home } from './take-along.ts';

/** Names the pages that were read here before, and are kept. */
const place = part('[data-gelezen]');
void showRead().catch(() => {});

async function showRead(): Promise<void> {
  if (!(await caches.has(readStore(home)))) return;
  const store = await caches.open(readStore(home));
  const pages = (await store.keys()).filter(({ url }) => pathOfKey(url).endsWith('/'));
  for (const { url } of pages) {
    const html = (await (await store.match(url))?.text()) ?? '';
    const link = document.createElement('a');
    link.href = pathOfKey(url);
    link.textContent = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent ?? '';
    const item = document.createElement('li');
    item.append(link);
    part('ul', place).append(item);
    place.hidden = false;
  }
}
