import type { APIRoute } from 'astro';
import { logo } from '../model/brand.ts';

export const GET: APIRoute = () => new Response(logo, { headers: { 'Content-Type': 'image/svg+xml' } });
