import type { APIRoute } from 'astro';
import { logoFile } from '../model/logo.ts';

export const GET: APIRoute = () => new Response(logoFile(), { headers: { 'Content-Type': 'image/svg+xml' } });
