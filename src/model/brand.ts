/**
 * The colours by which the site is known, wherever they stand outside a page of the site: its icons, its place among a
 * reader's apps, the picture of a shared link. In pages they are the tokens of the style sheet, by the same names.
 */
export const brand = {
  papier: '#faf6ee',
  kaart: '#fffdf8',
  inkt: '#23201b',
  petrol: '#0b4a4f',
  oker: '#6b3a0a',
} as const;

/** The logo as an SVG; in the header of a page `layouts/Logo.astro` draws it in the colours of the page. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect x="2" y="5" width="28" height="25" rx="7" fill="${brand.petrol}"/>
  <rect x="2" y="2" width="28" height="24" rx="7" fill="${brand.kaart}" stroke="${brand.petrol}" stroke-width="2"/>
  <circle cx="11.5" cy="14" r="3" fill="${brand.petrol}"/>
  <circle cx="20.5" cy="14" r="3" fill="${brand.oker}"/>
</svg>
`;
