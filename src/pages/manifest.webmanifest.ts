import type { APIRoute } from 'astro';
import { href } from '../model/addresses.ts';
import { kleuren, site } from '../site.ts';

/** How the site stands among the apps of a reader who puts it there. Name and picture tell nothing about that reader. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: site.naam,
      short_name: site.korteNaam,
      description: site.ondertitel,
      lang: 'nl',
      start_url: href('/'),
      scope: href('/'),
      // Keeps the way back of the browser in sight.
      display: 'minimal-ui',
      background_color: kleuren.licht.papier,
      theme_color: kleuren.licht.papier,
      icons: [
        { src: href('/icoon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: href('/icoon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: href('/icoon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
