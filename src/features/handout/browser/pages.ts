/** What is left of A4 inside the margins of `print.css`. */
const PAGE = { width: '170mm', height: '261mm' };

/**
 * Number of A4 pages that `sheets` take once they are in `handout`, each beginning on a new page.
 * The browser breaks columns by the same rules as pages, so each is laid out by the print styles in columns
 * of a page's size, in a frame that nobody sees.
 */
export async function countPages(sheets: HTMLElement[], handout: HTMLElement): Promise<number> {
  const frame = document.createElement('iframe');
  frame.className = 'meetlat';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  try {
    // Some browsers put a new document in it once more, just before they say that it has loaded.
    await loaded(frame, () => document.body.append(frame));
    return await pagesIn(frame.contentWindow as Frame, sheets, handout);
  } finally {
    frame.remove();
  }
}

type Frame = Window & typeof globalThis;

async function pagesIn(frame: Frame, sheets: HTMLElement[], handout: HTMLElement): Promise<number> {
  const inner = frame.document;
  inner.documentElement.lang = document.documentElement.lang;
  await Promise.all(
    [...document.querySelectorAll('link[rel=stylesheet], style')].map((style) => copyStyle(style, inner)),
  );
  for (const { cssRules } of inner.styleSheets) readAsPaper(cssRules, frame);

  const laidOut = sheets.map((sheet) => {
    const columns = inner.createElement('div');
    Object.assign(columns.style, { ...PAGE, columnWidth: PAGE.width, columnGap: '0', columnFill: 'auto' });
    columns.append(inner.importNode(sheet, true));
    return columns;
  });
  const container = inner.importNode(handout, false);
  container.hidden = false;
  container.append(...laidOut);
  inner.body.append(container);
  // A frame asks for its fonts when it first lays out a text.
  inner.body.getBoundingClientRect();
  await inner.fonts.ready;
  const pages = laidOut.map(({ scrollWidth, clientWidth }) => Math.round(scrollWidth / clientWidth));
  return pages.reduce((sum, count) => sum + count, 0);
}

/** The policy of the page holds in the frame too: it takes the styles that the page has, and no others. */
async function copyStyle(style: Element, to: Document): Promise<void> {
  const copy = to.importNode(style, true);
  const add = () => to.head.append(copy);
  if (copy.localName === 'link') await loaded(copy, add);
  else add();
}

/** Applies the rules for paper as if the screen were paper. */
function readAsPaper(rules: CSSRuleList, frame: Frame): void {
  for (const rule of rules) {
    if (rule instanceof frame.CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    if (rule instanceof frame.CSSGroupingRule) readAsPaper(rule.cssRules, frame);
  }
}

/** Waits until what `begin` adds to a document has loaded. @throws if it can't be loaded */
function loaded(element: Element, begin: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`${element.localName} can't be loaded`)));
    begin();
  });
}
