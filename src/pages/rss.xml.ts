import type { APIRoute } from 'astro';
import { feedOf } from '../features/share/feed.ts';
import { address, href } from '../model/addresses.ts';
import { allBegrippen, allModules, allSituaties, entryHref } from '../model/entries.ts';

export const GET: APIRoute = async () => {
  const entries = [...(await allBegrippen()), ...(await allSituaties()), ...(await allModules())];
  const items = entries.map((entry) => ({ ...entry.data, link: address(entryHref(entry)) }));
  return new Response(await feedOf(items, address(href('/'))), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
