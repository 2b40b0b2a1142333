import type { Parent, Root } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { pagePath } from '../../model/collections.ts';
import { linksIn } from './in-tree.ts';
import { isRunningText, TermLinker } from './linker.ts';
import { termForms } from './term-forms.ts';

const ENTRY = /\/content\/(begrippen|situaties|modules|paginas)\/(?:.*\/)?([^/]+)\.mdx$/;

/** The same for the pages of the site, as a step of Astro's own reading of MDX. */
export const termLinks: MdastPluginEntry = () => {
  let linker: TermLinker | undefined;
  return {
    name: 'term-links',
    before(root, { fileURL }) {
      const [, collection, slug] = ENTRY.exec(fileURL?.pathname ?? '') ?? [];
      const own = collection && slug ? pagePath(collection as 'begrippen', slug) : '';
      linker = new TermLinker(termForms(), [own, ...linksIn(root as Root)]);
    },
    text(node, context) {
      for (
        let above = context.parent(node) as Parent | undefined;
        above;
        above = context.parent(above as never) as Parent | undefined
      ) {
        if (!isRunningText(above as never)) return;
      }
      const parts = linker?.split(node);
      if (parts) context.replaceNode(node, parts as never);
    },
  };
};
