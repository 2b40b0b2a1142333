import { begrip } from './schemas/begrip.ts';
import { editie } from './schemas/editie.ts';
import { foto } from './schemas/foto.ts';
import { handeling } from './schemas/handeling.ts';
import { hulplijn } from './schemas/hulplijn.ts';
import { jaarplanweek } from './schemas/jaarplanweek.ts';
import { knop } from './schemas/knop.ts';
import { module } from './schemas/module.ts';
import { oefening } from './schemas/oefening.ts';
import { pagina } from './schemas/pagina.ts';
import { personage } from './schemas/personage.ts';
import { route } from './schemas/route.ts';
import { situatie } from './schemas/situatie.ts';
import { thema } from './schemas/thema.ts';

/** Collections of which each entry is a file `content/<collection>/<slug>.mdx`. */
export const mdxSchemas = {
  begrippen: begrip,
  situaties: situatie,
  modules: module,
  oefeningen: oefening,
  paginas: pagina,
};

/** Collections of which all entries stand in the list `content/<collection>.yaml`. */
export const yamlSchemas = {
  themas: thema,
  hulplijnen: hulplijn,
  knoppen: knop,
  boekje: editie,
  routes: route,
  personages: personage,
  fotos: foto,
  handelingen: handeling,
  jaarplan: jaarplanweek,
};

export type MdxCollection = keyof typeof mdxSchemas;
export type YamlCollection = keyof typeof yamlSchemas;

/** Path of an entry's page from the root of the site. */
export function pagePath(collection: MdxCollection, slug: string): `/${string}` {
  return collection === 'paginas' ? `/${slug}/` : `/${section[collection]}/${slug}/`;
}

const section = { begrippen: 'begrippen', situaties: 'situaties', modules: 'cursus', oefeningen: 'oefenen' };
