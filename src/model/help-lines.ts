import type { CollectionEntry } from 'astro:content';
import { site } from '../site.ts';
import { inFileOrder } from './entries.ts';
import { type Hours, hoursInWords, parseHours } from './hours.ts';

/** A help line as page, search and paper show it. */
export interface HelpLine extends Omit<CollectionEntry<'hulplijnen'>['data'], 'crisis'> {
  /** Numbers to call, none where each reader has another. */
  nummers: string[];
  /** The hours in words. */
  bereikbaar: string;
  /** The organisation's own number for a crisis, where this line is the place for it and there is one. */
  crisis?: { naam: string; nummer: string } | undefined;
}

/** All help lines, in the order of their file. */
export async function allHelpLines(): Promise<HelpLine[]> {
  return (await inFileOrder('hulplijnen')).map(({ data }) => helpLine(data));
}

/** Whom to call at once where life is in danger. */
export async function urgentHelpLines(): Promise<HelpLine[]> {
  return (await allHelpLines()).filter(({ id }) => id === '112' || id === '113');
}

function helpLine({ crisis, ...data }: CollectionEntry<'hulplijnen'>['data']): HelpLine {
  return {
    ...data,
    nummers: [data.nummer, data.ook].filter((number) => number !== undefined),
    // The schema guarantees that they can be read.
    bereikbaar: hoursInWords(parseHours(data.open) as Hours),
    crisis:
      crisis && site.crisisnummer
        ? { naam: `Crisisdienst van ${site.organisatie}`, nummer: site.crisisnummer }
        : undefined,
  };
}

/** Address that calls `number`, which is that of a country where it begins with +. */
export const callAddress = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;

/** The day on which the line that was looked at longest ago was looked at. */
export const linesChecked = (lines: HelpLine[]): Date =>
  new Date(Math.min(...lines.map(({ nagekeken }) => nagekeken.getTime())));
