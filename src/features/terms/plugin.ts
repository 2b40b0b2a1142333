import { fileURLToPath } from 'node:url';
import type { Parents } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { pagePath } from '../../model/collections.ts';
import { entryIn } from '../../model/source/files.ts';
import { linksIn } from './in-tree.ts';
import { isRunningText, TermLinker } from './linker.ts';
import { termForms } from './term-forms.ts';

/** Links terms in the pages of the site, as a step of Astro's own reading of MDX; `in-tree.ts` does it for paper. */
export const termLinks: MdastPluginEntry = () => {
  let linker: TermLinker | undefined;
  return {
    name: 'term-links',
    before(root, { fileURL }) {
      const entry = fileURL && entryIn(fileURLToPath(fileURL));
      const own = entry ? pagePath(entry.collection, entry.slug) : '';
      linker = new TermLinker(termForms(), [own, ...linksIn(root)]);
    },
    text(node, context) {
      for (let above: Parents | undefined = context.parent(node); above; above = context.parent(above)) {
        if (!isRunningText(above)) return;
      }
      const parts = linker?.split(node);
      if (parts) context.replaceNode(node, parts);
    },
  };
};
