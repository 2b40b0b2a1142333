import { begrip } from './begrip.ts';
import { editie } from './editie.ts';
import { foto } from './foto.ts';
import { handeling } from './handeling.ts';
import { hulplijn } from './hulplijn.ts';
import { jaarplanweek } from './jaarplanweek.ts';
import { knop } from './knop.ts';
import { module } from './module.ts';
import { oefening } from './oefening.ts';
import { pagina } from './pagina.ts';
import { personage } from './personage.ts';
import { route } from './route.ts';
import { situatie } from './situatie.ts';
import { thema } from './thema.ts';

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
