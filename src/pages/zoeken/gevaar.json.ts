import type { APIRoute } from 'astro';
import { siteDanger } from '../../features/help/site-danger.ts';

/** What people in danger say, and who can help: apart from the search, so that it needs nothing of it. */
export const GET: APIRoute = async () => Response.json(await siteDanger());
