import { once } from '../browser/once.ts';

/** `make`, done once in a build: content never changes then. While someone is writing it does, and it is made anew. */
export const onceInBuild = <Value>(make: () => Promise<Value>): (() => Promise<Value>) =>
  import.meta.env.DEV ? make : once(make);
