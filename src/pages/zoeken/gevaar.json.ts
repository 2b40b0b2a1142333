import type { APIRoute } from 'astro';
import { siteRules } from '../../features/help/site-rules.ts';

/** What people in danger say, and who can help: apart from the search, so that it needs nothing of it. */
export const GET: APIRoute = async () => Response.json(await siteRules());
