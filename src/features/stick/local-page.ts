import { type DefaultTreeAdapterTypes as Dom, parse, parseFragment, serialize } from 'parse5';
import { siteFiles } from '../../model/site-pages.ts';

/** Where the whole site can be downloaded. */
export const ZIP = siteFiles.wholeSite.slice(1);
/** Files that are not on the stick itself. */
const ONLINE = [ZIP, siteFiles.feed.slice(1)];
/** Everything that pages do by themselves on a stick is in one script, at the root of the folder. */
export const SCRIPT = 'stick.js';
/** Name of the data at `path` as a script: a page opened as a file may not fetch another. */
export const localData = (path: string): string => path.replace(/\.json$/, '.js');

/** Attributes that hold an address within the site: for a browser, and for our own scripts. */
const ADDRESSES = ['href', 'src', 'action', 'data-zoeken', 'data-titels', 'data-gegevens', 'data-gevaar', 'data-namen'];
/** Attribute that holds the root of the site. */
const ROOT = 'data-begin';
/** What needs a server: the index of the full text is fetched piece by piece. */
const DROPPED = ['data-pagefind', 'crossorigin'];

/**
 * A built page, adapted to be opened as a file: addresses lead from file to file, and whatever a browser does only for
 * a page from a server is left out.
 * @param path of the page in the site, such as `begrippen/taggen/index.html`
 * @param home full address at which the site is published, with a slash at its end
 */
export function localPage(html: string, path: string, home: string): string {
  const base = new URL(home).pathname;
  const page = parse(html);
  const toRoot = '../'.repeat(path.split('/').length - 1) || './';
  visit(page);
  return serialize(page);

  function visit(node: Dom.ParentNode): void {
    node.childNodes = node.childNodes.filter((child) => !('attrs' in child && needsServer(child)));
    for (const child of node.childNodes) {
      if ('attrs' in child) adapt(child);
      if ('content' in child) visit(child.content);
      else if ('childNodes' in child) visit(child);
    }
    if (node.nodeName === 'head')
      node.childNodes.push(...parseFragment(`<script src="${toRoot}${SCRIPT}" defer></script>`).childNodes);
  }

  function adapt(element: Dom.Element): void {
    element.attrs = element.attrs.filter(({ name }) => !DROPPED.includes(name));
    for (const attribute of element.attrs) {
      if (attribute.name === ROOT) attribute.value = toRoot;
      if (ADDRESSES.includes(attribute.name)) attribute.value = localAddress(attribute.value);
      if (attribute.name === 'srcset') attribute.value = attribute.value.replaceAll(/\S+(?= \d+w)/g, localAddress);
    }
    if (element.tagName !== 'style') return;
    for (const text of element.childNodes)
      if ('value' in text) text.value = text.value.replaceAll(`url("${base}`, `url("${toRoot}`);
  }

  function localAddress(address: string): string {
    if (!address.startsWith(base)) return address;
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
    if (ONLINE.includes(file)) return home + file;
    if (file.endsWith('.json')) return toRoot + localData(file);
    const isFolder = file === '' || file.endsWith('/');
    return `${toRoot}${file}${isFolder ? 'index.html' : ''}${rest}`;
  }
}

/** Scripts that are modules, the policy that a server sends, what is fetched ahead, and what only a site can use. */
function needsServer({ tagName, attrs }: Dom.Element): boolean {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  return (
    (tagName === 'script' && value('type') === 'module') ||
    (tagName === 'meta' && value('http-equiv').toLowerCase() === 'content-security-policy') ||
    (tagName === 'link' &&
      ['preload', 'modulepreload', 'manifest', 'apple-touch-icon', 'alternate'].includes(value('rel')))
  );
}
