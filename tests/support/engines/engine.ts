import type { Tab } from './visitor.ts';

/** A browser of one engine. */
export interface Engine {
  name: string;
  /** What it is made of: packages of Debian, and whether each is here. */
  parts: () => Record<string, boolean>;
  launch: () => Promise<EngineBrowser>;
}

/** What somebody's browser is like. */
export interface Habits {
  /** Runs in each page before its own scripts, where the driver can do that. */
  before?: () => void;
  /** Whether the browser keeps a copy of the site for when there is no internet, which takes a while. */
  keepsCopy?: boolean;
}

export interface EngineBrowser {
  /** A page of somebody who was never here before. */
  newTab(habits: Habits): Promise<Tab>;
  close(): Promise<void>;
}

/** The packages that an engine lacks here. */
export const lacksOf = ({ parts }: Engine): string[] =>
  Object.entries(parts()).flatMap(([name, isHere]) => (isHere ? [] : [name]));
