import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro/content/config';
import { mdxSchemas, yamlSchemas } from './schemas/index.ts';

/** The slug of an entry is the name of its file, in whatever folder it stands. */
const slugOf = ({ entry }: { entry: string }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, '');

const mdx = (name: string) => glob({ pattern: '**/*.mdx', base: `src/content/${name}`, generateId: slugOf });
const yaml = (name: string) => file(`src/content/${name}.yaml`);

export const collections = {
  begrippen: defineCollection({ loader: mdx('begrippen'), schema: mdxSchemas.begrippen }),
  situaties: defineCollection({ loader: mdx('situaties'), schema: mdxSchemas.situaties }),
  modules: defineCollection({ loader: mdx('modules'), schema: mdxSchemas.modules }),
  themas: defineCollection({ loader: yaml('themas'), schema: yamlSchemas.themas }),
  hulplijnen: defineCollection({ loader: yaml('hulplijnen'), schema: yamlSchemas.hulplijnen }),
  knoppen: defineCollection({ loader: yaml('knoppen'), schema: yamlSchemas.knoppen }),
  boekje: defineCollection({ loader: yaml('boekje'), schema: yamlSchemas.boekje }),
};
