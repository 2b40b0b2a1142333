import type { MdxCollection } from '../collections.ts';
import { factNames } from '../facts.ts';

interface Attribute {
  required?: boolean;
  /** The only values that it takes. */
  values?: readonly string[];
  /** Its value is the id of an entry of this collection. */
  refersTo?: 'knoppen' | 'hulplijnen';
  /** Its value is a whole number above zero. */
  number?: boolean;
}

interface ContentComponent {
  /**
   * `inline` stands in a sentence, as does `word`, which holds nothing; the others on lines of their own. `empty` holds
   * nothing, `list` one numbered list.
   */
  holds: 'inline' | 'word' | 'blocks' | 'list' | 'empty';
  attributes?: Record<string, Attribute>;
  /** Collections in which it may be used; everywhere if absent. */
  only?: readonly MdxCollection[];
  /** The component around it; `root` is the page itself; anything if absent. */
  inside?: string;
}

/**
 * What an author may use inside MDX. Each has two faces of the same name and attributes: `components/content/<Name>.astro`
 * for the site and `#let <Name>` in `typst/content.typ` for paper.
 */
export const contentComponents: Record<string, ContentComponent> = {
  Alternatief: { holds: 'blocks', attributes: { titel: { required: true } }, only: ['situaties'], inside: 'root' },
  Begeleider: { holds: 'blocks', only: ['modules'], inside: 'root' },
  DoeNu: { holds: 'blocks' },
  Engels: { holds: 'inline' },
  Gegeven: { holds: 'word', attributes: { naam: { required: true, values: factNames } } },
  Gevolg: { holds: 'blocks', inside: 'Alternatief' },
  Hulplijn: { holds: 'empty', attributes: { naam: { required: true, refersTo: 'hulplijnen' } } },
  Knop: { holds: 'empty', attributes: { naam: { required: true, refersTo: 'knoppen' } } },
  LetOp: { holds: 'blocks' },
  Opdracht: {
    holds: 'blocks',
    attributes: { titel: { required: true }, minuten: { required: true, number: true } },
    only: ['modules'],
    inside: 'root',
  },
  Schrijfruimte: {
    holds: 'empty',
    attributes: { vraag: { required: true }, regels: { required: true, number: true } },
  },
  Stappen: {
    holds: 'list',
    attributes: { op: { required: true, values: ['telefoon', 'computer', 'telefoon en computer'] } },
  },
  Voorbeeld: { holds: 'blocks' },
};
