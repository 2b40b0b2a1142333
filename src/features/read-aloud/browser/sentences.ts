/** A run of text in one language. */
export interface Spoken {
  text: string;
  lang: 'nl' | 'en';
}

/** What is said in one go, and where it stands on the page: a stretch of text, or a picture. */
export interface Sentence {
  spoken: Spoken[];
  place: Range | Element;
}

/** What nobody wants to hear: navigation, forms, and whatever is meant for the eyes or for paper alone. */
const SKIPPED =
  'nav, form, dialog, template, noscript, script, style, [hidden], [aria-hidden=true], [role=status], [role=alert], [data-niet-voorlezen]';

/** The text of a block, such as a paragraph or a list item, with what is said before it. */
interface Block {
  before: string;
  nodes: Text[];
}

/**
 * The sentences of `root` in the order of the page, including those still folded away. Pictures and drawings of buttons
 * are read by their description; steps and other numbered items come with their number.
 */
export function sentencesIn(root: Element): Sentence[] {
  const sentences: Sentence[] = [];
  let block: Block = { before: '', nodes: [] };
  visit(root);
  finish();
  return sentences;

  function visit(node: Node): void {
    if (node instanceof Text) block.nodes.push(node);
    if (!(node instanceof Element) || node.matches(SKIPPED)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    if (node.matches('img, [role=img]')) {
      describe(node);
      return;
    }
    const isInline = display === 'inline';
    if (!isInline) finish();
    const before = saidBefore(node);
    if (before) block.before = before;
    for (const child of node.childNodes) visit(child);
    if (!isInline) finish();
    if (before) block.before = '';
  }

  function describe(picture: Element): void {
    finish();
    const text = picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '';
    if (text) sentences.push({ spoken: [{ text, lang: 'nl' }], place: picture });
  }

  function finish(): void {
    const found = split(block);
    const [first] = found;
    if (first && block.before) sayBefore(first, block.before);
    // An item that begins with another block passes its number on to that.
    block = { before: first ? '' : block.before, nodes: [] };
    sentences.push(...found);
  }
}

/** What a reader sees before a text without reading it. */
function saidBefore(element: Element): string {
  if (element.matches('button, .knop-link')) return 'Knop:';
  const list = element.parentElement;
  if (!element.matches('li') || !(list instanceof HTMLOListElement)) return '';
  const before = [...list.children].indexOf(element);
  return element.matches('.stappen li, .plaatjes li') ? `Stap ${before + 1}.` : `${list.start + before}.`;
}

/** In the same breath if the language is the same. */
function sayBefore({ spoken }: Sentence, before: string): void {
  const [run] = spoken;
  if (run?.lang === 'nl') run.text = `${before} ${run.text}`;
  else spoken.unshift({ text: before, lang: 'nl' });
}

function split({ nodes }: Block): Sentence[] {
  const text = nodes.map(({ data }) => data).join('');
  return segments(text).flatMap(({ segment, index }) => {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    return /[\p{L}\p{N}]/u.test(segment) ? [between(nodes, start, end)] : [];
  });
}

function segments(text: string): { segment: string; index: number }[] {
  // Without it a browser reads a paragraph in one go.
  if (!('Segmenter' in Intl)) return [{ segment: text, index: 0 }];
  return [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)];
}

/** The stretch of the text of `nodes` from `start` to `end`, counted in characters. */
function between(nodes: Text[], start: number, end: number): Sentence {
  const place = document.createRange();
  const spoken: Spoken[] = [];
  let at = 0;
  for (const node of nodes) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
    if (from < to) {
      if (spoken.length === 0) place.setStart(node, from);
      place.setEnd(node, to);
      say(spoken, node.data.slice(from, to), node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en');
    }
    at += node.length;
  }
  for (const run of spoken) run.text = run.text.replaceAll(/\s+/g, ' ').trim();
  return { spoken, place };
}

function say(spoken: Spoken[], text: string, isEnglish: boolean): void {
  const lang = isEnglish ? 'en' : 'nl';
  const last = spoken.at(-1);
  // A full stop after an English word is not a text of its own.
  const isText = /[\p{L}\p{N}]/u.test(text);
  if (last && (last.lang === lang || !isText)) last.text += text;
  else spoken.push({ text, lang });
}
