import type { BrowserName, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data/forLegacyNode';
import browserslist from 'browserslist';

/** The browsers that a name in `browserslist` of package.json stands for, as the data of MDN call them. */
const BROWSERS: Record<string, BrowserName[]> = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

/** The oldest browsers in which all of the site works, each with its version. */
const floor = browserslist().flatMap((line) => {
  const [family = '', version = ''] = line.split(' ');
  const browsers = BROWSERS[family];
  if (!browsers) throw new Error(`Nobody knows what ${family} is in the data of MDN`);
  return browsers.map((browser) => ({ browser, version: Number(version) }));
});

/** Whether every browser of the floor has something, under its own name or after one of these prefixes. */
export function isAtFloor({ support }: CompatStatement, prefixes: string[] = []): boolean {
  return floor.every(({ browser, version }) => {
    const statements: SimpleSupportStatement[] = [support[browser] ?? []].flat();
    return statements.some((one) => isIn(one, version) && (!one.prefix || prefixes.includes(one.prefix)));
  });
}

const isIn = (one: SimpleSupportStatement, version: number): boolean =>
  numbered(one.version_added) <= version &&
  numbered(one.version_removed) > version &&
  !one.flags &&
  !one.alternative_name;

/** `≤37` is 37; what is not there, or only in a preview, comes after any version. */
function numbered(version: string | false | null | undefined): number {
  return Number.parseFloat((version || '').replace('≤', '')) || Infinity;
}
