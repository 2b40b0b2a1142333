import type { APIRoute } from 'astro';
import { shippedLicences } from '../build/licences.ts';

/** What those ask who let us use their work: that their name and terms go along with it. */
export const GET: APIRoute = () => {
  const texts = shippedLicences().map(
    ({ naam, versie, licentie, tekst }) => `${naam} ${versie} (${licentie})\n\n${tekst}\n`,
  );
  return new Response(texts.join(`\n${'-'.repeat(72)}\n\n`), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
