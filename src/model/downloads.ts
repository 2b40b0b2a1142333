interface Named {
  id: string;
}

/** A PDF of `/downloads/`, with what it is made of. */
export type Pdf<Edition extends Named, Module extends Named> =
  | { kind: 'edition'; name: string; edition: Edition }
  | { kind: 'cards' | 'wallet'; name: string; title: string }
  | { kind: 'handout' | 'guide'; name: string; module: Module };

/** Names of files without `.pdf`, part of their addresses for ever. */
export const HELP_CARD = 'hulpkaart';
export const handoutName = (module: string) => `module-${module}`;
export const guideName = (module: string) => `begeleider-${module}`;

/** Every PDF, in the order in which they are offered: editions of the booklet, cards, and the two of each module. */
export const allPdfs = <Edition extends Named, Module extends Named>(
  editions: Edition[],
  modules: Module[],
): Pdf<Edition, Module>[] => [
  ...editions.map((edition) => ({ kind: 'edition' as const, name: edition.id, edition })),
  { kind: 'cards', name: 'situatiekaarten', title: 'Situatiekaarten' },
  { kind: 'wallet', name: HELP_CARD, title: 'Hulpkaart voor in je portemonnee' },
  ...modules.map((module) => ({ kind: 'handout' as const, name: handoutName(module.id), module })),
  ...modules.map((module) => ({ kind: 'guide' as const, name: guideName(module.id), module })),
];

/** Path of a PDF from the root of the site. */
export const pdfPath = (name: string): `/${string}` => `/downloads/${name}.pdf`;
