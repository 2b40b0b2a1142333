import type { APIRoute } from 'astro';
import { searchData } from '../../features/search/search-data.ts';

/** Names, synonyms and summaries of all pages, for the search in the browser. */
export const GET: APIRoute = async () => Response.json(await searchData());
