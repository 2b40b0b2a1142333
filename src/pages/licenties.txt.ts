import type { APIRoute } from 'astro';
import { shippedLicences } from '../build/licences.ts';

/** The people whose work we use ask that their name and terms come with it. */
export const GET: APIRoute = () => {
  const texts = shippedLicences().map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  return new Response(texts.join(`\n${'-'.repeat(72)}\n\n`), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
