const files = import.meta.glob<string>('./content/knoppen/*.svg', { query: '?raw', import: 'default', eager: true });

/** The drawing of a button as SVG, by its id in `content/knoppen.yaml`. That it is there was checked before the build. */
export const drawingOf = (knop: string): string => files[`./content/knoppen/${knop}.svg`] ?? '';
