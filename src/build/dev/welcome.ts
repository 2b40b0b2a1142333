import type { AstroIntegration } from 'astro';
import { base } from '../../model/base.ts';

/** Tells whoever starts `npm run dev` where everything is. */
export const welcome = (): AstroIntegration => ({
  name: 'welkom',
  hooks: {
    'astro:server:start': ({ address: { port } }) => console.info(words(`http://localhost:${port}${base}`)),
  },
});

const words = (address: string): string => `
  De site staat op ${address} en verandert mee terwijl je schrijft.

  De teksten staan in src/content. Hoe je ze schrijft, staat in CONTRIBUTING.md.
  Staat er een fout in een tekst? Dan lees je dat hier en in je browser, met het bestand en de regel.
  Het zoeken vindt hier alleen titels en namen. Alles vindt het na «npm run build» en «npm run preview».
  Stoppen doe je met Ctrl+C.
`;
