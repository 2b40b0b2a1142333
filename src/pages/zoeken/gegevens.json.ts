import type { APIRoute } from 'astro';
import { searchData } from '../../features/search/search-data.ts';

/** What the search in the browser knows besides titles: other names, summaries, and what was learned. */
export const GET: APIRoute = async () => Response.json((await searchData()).rest);
