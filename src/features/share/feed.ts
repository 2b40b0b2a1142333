import { getRssString } from '@astrojs/rss';
import { site } from '../../site.ts';

/** A page as a feed tells of it. */
export interface FeedItem {
  titel: string;
  kort: string;
  /** Full address. */
  link: string;
  /** When its text was last checked. */
  nagekeken: Date;
}

/** The feed (RSS 2.0) of `items`, those that were checked last on top. */
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

/** A description is HTML to those who read a feed. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
