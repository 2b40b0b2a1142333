import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { mdxSchemas, yamlSchemas } from './model/collections.ts';
import { parseYaml } from './model/source/yaml.ts';

/** The slug of an entry is the name of its file, in whatever folder it stands. */
const slugOf = ({ entry }: { entry: string }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, '');

const mdx = (name: string) => glob({ pattern: '**/*.mdx', base: `src/content/${name}`, generateId: slugOf });

/** Astro hands a list out in the order of its ids; `volgorde` keeps the author's. */
const inOrder = { volgorde: z.int() };
const yaml = (name: string) =>
  file(`src/content/${name}.yaml`, {
    parser: (text) => (parseYaml(text).value as object[]).map((item, volgorde) => ({ ...item, volgorde }) as never),
  });

export const collections = {
  begrippen: defineCollection({ loader: mdx('begrippen'), schema: mdxSchemas.begrippen }),
  situaties: defineCollection({ loader: mdx('situaties'), schema: mdxSchemas.situaties }),
  modules: defineCollection({ loader: mdx('modules'), schema: mdxSchemas.modules }),
  oefeningen: defineCollection({ loader: mdx('oefeningen'), schema: mdxSchemas.oefeningen }),
  paginas: defineCollection({ loader: mdx('paginas'), schema: mdxSchemas.paginas }),
  themas: defineCollection({ loader: yaml('themas'), schema: yamlSchemas.themas.extend(inOrder) }),
  hulplijnen: defineCollection({ loader: yaml('hulplijnen'), schema: yamlSchemas.hulplijnen.extend(inOrder) }),
  knoppen: defineCollection({ loader: yaml('knoppen'), schema: yamlSchemas.knoppen.extend(inOrder) }),
  routes: defineCollection({ loader: yaml('routes'), schema: yamlSchemas.routes.extend(inOrder) }),
  personages: defineCollection({ loader: yaml('personages'), schema: yamlSchemas.personages.extend(inOrder) }),
  fotos: defineCollection({ loader: yaml('fotos'), schema: yamlSchemas.fotos.extend(inOrder) }),
  handelingen: defineCollection({ loader: yaml('handelingen'), schema: yamlSchemas.handelingen.extend(inOrder) }),
  jaarplan: defineCollection({ loader: yaml('jaarplan'), schema: yamlSchemas.jaarplan.extend(inOrder) }),
  boekje: defineCollection({ loader: yaml('boekje'), schema: yamlSchemas.boekje.extend(inOrder) }),
};
