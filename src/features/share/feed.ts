import { getRssString } from '@astrojs/rss';
import { site } from '../../site.ts';

/** A page as it appears in the feed. */
export interface FeedItem {
  titel: string;
  kort: string;
  /** Full address. */
  link: string;
  /** When its text was last checked. */
  nagekeken: Date;
}

/** The feed (RSS 2.0) of `items`, the most recently checked first. */
export function feedOf(items: FeedItem[], home: string): Promise<string> {
  return getRssString({
    title: site.naam,
    description: site.ondertitel,
    site: home,
    customData: '<language>nl</language>',
    items: items
      .toSorted((a, b) => b.nagekeken.getTime() - a.nagekeken.getTime())
      .map(({ titel, kort, link, nagekeken }) => ({
        title: titel,
        description: asHtml(kort),
        link,
        pubDate: nagekeken,
      })),
  });
}

/** Feed readers take a description for HTML. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
