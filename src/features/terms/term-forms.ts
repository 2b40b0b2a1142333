import { pagePath } from '../../model/collections.ts';
import { normalForm } from '../../model/dutch.ts';
import { fieldsOf, readContent, textsIn } from '../../model/source/content.ts';

/** A word or some words that stand for a term in running text. */
export interface TermForm {
  /** As `normalForm` writes it. */
  form: string;
  /** Path of the term's page. */
  path: `/${string}`;
}

let known: TermForm[] | undefined;

/** The forms of all terms that running text links by itself, read once from the project in the working directory. */
export function termForms(): TermForm[] {
  known ??= readContent(process.cwd())
    .mdx.filter(({ collection }) => collection === 'begrippen')
    .flatMap((source) => {
      const { titel = '', vormen, alledaags } = fieldsOf(source);
      const forms = new Set([String(titel), ...textsIn(vormen)].map(normalForm));
      for (const everyday of textsIn(alledaags)) forms.delete(normalForm(everyday));
      return [...forms].map((form) => ({ form, path: pagePath(source.collection, source.slug) }));
    });
  return known;
}
