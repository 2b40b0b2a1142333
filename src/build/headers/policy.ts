/** Where what a page loads may come from. A server sends it with every answer, and each page has most of it in its head. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

type Directive = keyof typeof policy;

/** The policy in the head of each page, as Astro takes it; scripts and styles come with the hashes of that page. */
export function pagePolicy() {
  const { 'script-src': scripts, 'style-src': styles, 'default-src': otherwise, ...others } = policy;
  const directives = Object.entries(others)
    // A page cannot say itself who may show it in a frame.
    .filter(([directive]) => directive !== 'frame-ancestors')
    .toSorted(([a], [b]) => a.localeCompare(b));
  const written = (directive: string, sources: readonly string[]) => [directive, ...sources].join(' ');
  return {
    directives: [['default-src', otherwise] as const, ...directives].map(([directive, sources]) =>
      written(directive, sources),
    ),
    scriptDirective: { resources: [...scripts] },
    styleDirective: { resources: [...styles] },
  };
}

/** The policy that a server sends, with more sources for some directives. */
export const serverPolicy = (more: Partial<Record<Directive, string[]>>): string =>
  (Object.keys(policy) as Directive[])
    .map((directive) => [directive, ...policy[directive], ...(more[directive] ?? [])].join(' '))
    .join('; ');
