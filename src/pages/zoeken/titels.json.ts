import type { APIRoute } from 'astro';
import { searchData } from '../../features/search/search-data.ts';

/** The titles of all pages, for the first letters that someone types. */
export const GET: APIRoute = async () => Response.json((await searchData()).titles);
