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

/** Programs ask for the feed again and again, and show what is new to them. */
const MOST_ITEMS = 50;

/** The feed (RSS 2.0) of the most recently checked of `items`, the last one first. */
export function feedOf(items: FeedItem[], home: string): Promise<string> {
  return getRssString({
    title: site.naam,
    description: site.ondertitel,
    site: home,
    customData: '<language>nl</language>',
    items: items
      .toSorted((a, b) => b.nagekeken.getTime() - a.nagekeken.getTime())
      .slice(0, MOST_ITEMS)
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
