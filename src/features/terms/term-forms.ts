import { pagePath } from '../../model/collections.ts';
import { readContent } from '../../model/source/content.ts';

/** A word or some words that stand for a term in running text. */
export interface TermForm {
  /** In small letters. */
  form: string;
  /** Path of the term's page. */
  pad: `/${string}`;
}

let known: TermForm[] | undefined;

/** The forms of all terms that running text links by itself, read once from the project in the working directory. */
export function termForms(): TermForm[] {
  known ??= readContent(process.cwd())
    .mdx.filter(({ collection }) => collection === 'begrippen')
    .flatMap(({ collection, slug, frontmatter }) => {
      const {
        titel = '',
        vormen = [],
        alledaags = [],
      } = (frontmatter.value ?? {}) as {
        titel?: string;
        vormen?: string[];
        alledaags?: string[];
      };
      const forms = new Set([titel, ...vormen].map((form) => form.toLowerCase()));
      for (const everyday of alledaags) forms.delete(everyday.toLowerCase());
      return [...forms].map((form) => ({ form, pad: pagePath(collection, slug) }));
    });
  return known;
}
