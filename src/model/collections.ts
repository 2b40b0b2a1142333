import type { z } from 'astro/zod';
import { sections } from './kinds.ts';
import { begin } from './schemas/begin.ts';
import { begrip } from './schemas/begrip.ts';
import { editie } from './schemas/editie.ts';
import { foto } from './schemas/foto.ts';
import { gevaar } from './schemas/gevaar.ts';
import { handeling } from './schemas/handeling.ts';
import { hulplijn } from './schemas/hulplijn.ts';
import { hulpvraag } from './schemas/hulpvraag.ts';
import { jaarplanweek } from './schemas/jaarplanweek.ts';
import { knop } from './schemas/knop.ts';
import { module } from './schemas/module.ts';
import { oefening } from './schemas/oefening.ts';
import { pagina } from './schemas/pagina.ts';
import { personage } from './schemas/personage.ts';
import { route } from './schemas/route.ts';
import { situatie } from './schemas/situatie.ts';
import { thema } from './schemas/thema.ts';

interface Collection {
  schema: z.ZodObject;
  /** Fields that name entries, with the collection of those entries. */
  references?: Record<string, string>;
  /** What one entry is called, where each has a drawing `content/<collection>/<id>.svg`. */
  drawn?: string;
}

/** Collections of which each entry is a file `content/<collection>/<slug>.mdx`. Their names stand in `kinds.ts`. */
export const mdxCollections = {
  begrippen: {
    schema: begrip,
    references: { thema: 'themas', zieOok: 'begrippen', situaties: 'situaties' },
  },
  situaties: {
    schema: situatie,
    references: { thema: 'themas', begrippen: 'begrippen' },
  },
  modules: {
    schema: module,
    references: { begrippen: 'begrippen', situaties: 'situaties', oefeningen: 'oefeningen' },
  },
  oefeningen: {
    schema: oefening,
    references: { begrippen: 'begrippen', situaties: 'situaties', mensen: 'personages' },
  },
  paginas: { schema: pagina },
} satisfies Record<string, Collection>;

/** Collections of which all entries stand in the list `content/<collection>.yaml`. */
export const yamlCollections = {
  begin: { schema: begin },
  themas: { schema: thema },
  hulplijnen: { schema: hulplijn },
  hulpvragen: {
    schema: hulpvraag,
    references: { lijnen: 'hulplijnen', situaties: 'situaties', begrippen: 'begrippen' },
  },
  gevaar: { schema: gevaar, references: { lijnen: 'hulplijnen' } },
  knoppen: { schema: knop, drawn: 'knop' },
  boekje: {
    schema: editie,
    references: { modules: 'modules', oefeningen: 'oefeningen', situaties: 'situaties', begrippen: 'begrippen' },
  },
  routes: { schema: route, references: { begrippen: 'begrippen' } },
  personages: { schema: personage, drawn: 'persoon' },
  fotos: { schema: foto, drawn: 'foto' },
  handelingen: { schema: handeling, references: { knop: 'knoppen' } },
  jaarplan: { schema: jaarplanweek, references: { begrip: 'begrippen', situatie: 'situaties' } },
} satisfies Record<string, Collection>;

export type MdxCollection = keyof typeof mdxCollections;
export type YamlCollection = keyof typeof yamlCollections;

export const mdxNames = Object.keys(mdxCollections) as MdxCollection[];
export const yamlNames = Object.keys(yamlCollections) as YamlCollection[];

/** All that is known of a collection of either kind. */
export const collectionNamed = (name: MdxCollection | YamlCollection): Collection =>
  ({ ...mdxCollections, ...yamlCollections })[name];

/** Path of an entry's page from the root of the site. */
export function pagePath(collection: MdxCollection, slug: string): `/${string}` {
  return collection === 'paginas' ? `/${slug}/` : `/${sections[collection]}/${slug}/`;
}
