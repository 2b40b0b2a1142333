import type { Link, Text } from 'mdast';
import { APOSTROPHES, normalForm } from '../../model/dutch.ts';
import type { TermForm } from './term-forms.ts';

/** In these a word keeps what it is, as a title, a link, the name of a button; what to do now leads to nothing else. */
const LEAVE = new Set(['heading', 'link', 'strong', 'image']);
const LEAVE_COMPONENTS = new Set(['Engels', 'Begeleider', 'DoeNu']);

/** What belongs to the same word: letters with their accents, digits, and what joins them. */
const JOINED = '[\\p{L}\\p{M}\\p{N}_-]';
const APOSTROPHE = `[${APOSTROPHES}]`;

/** Whether text inside a node of this kind is running text. */
export const isRunningText = ({ type, name }: { type: string; name?: string | null }): boolean =>
  !LEAVE.has(type) && !LEAVE_COMPONENTS.has(name ?? '');

/** Makes the first mention of each term in one text a link. */
export class TermLinker {
  readonly #mention: RegExp;
  readonly #pathOf: Map<string, `/${string}`>;
  readonly #linked: Set<string>;

  /** @param linked paths of pages that the text links already, and of the text's own page */
  constructor(forms: TermForm[], linked: Iterable<string>) {
    this.#linked = new Set(linked);
    this.#pathOf = new Map(forms.map(({ form, path }) => [form, path]));
    // The longest first: "openbare computer" is more than "openbare".
    const longestFirst = forms.map(({ form }) => form).toSorted((a, b) => b.length - a.length);
    this.#mention = new RegExp(
      `(?<!${JOINED}${APOSTROPHE}?|[@#])(?:${longestFirst.map(anySpelling).join('|')})(?!${APOSTROPHE}?${JOINED})`,
      'giu',
    );
  }

  /** A text as texts and links, or `undefined` where it has no first mention. */
  split({ value }: Pick<Text, 'value'>): (Text | Link)[] | undefined {
    const text = value.normalize();
    const parts: (Text | Link)[] = [];
    let end = 0;
    for (const { 0: mention, index } of text.matchAll(this.#mention)) {
      const url = this.#pathOf.get(normalForm(mention));
      if (!url || this.#linked.has(url)) continue;
      this.#linked.add(url);
      if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
      parts.push({ type: 'link', url, children: [{ type: 'text', value: mention }] });
      end = index + mention.length;
    }
    if (parts.length === 0) return undefined;
    if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
    return parts;
  }
}

/** A pattern for `form` with any apostrophe and any space, a new line too. */
const anySpelling = (form: string): string =>
  form
    .split(/([' ])/)
    .map((part) => (part === "'" ? APOSTROPHE : part === ' ' ? '\\s+' : RegExp.escape(part)))
    .join('');
