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
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  inner.documentElement.lang = document.documentElement.lang;
  inner.adoptedStyleSheets = [printStyles(frame.contentWindow as Window & typeof globalThis)];

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
  frame.remove();
  return pages.reduce((sum, count) => sum + count, 0);
}

/** All styles of the page, with those for paper applied as if it were paper. */
function printStyles(window: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((own) => [...own.cssRules].map(({ cssText }) => cssText));
  sheet.replaceSync(rules.join('\n'));
  const open = (list: CSSRuleList) => {
    for (const rule of list) {
      if (rule instanceof window.CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      if (rule instanceof window.CSSGroupingRule) open(rule.cssRules);
    }
  };
  open(sheet.cssRules);
  return sheet;
}
