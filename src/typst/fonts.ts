import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '800ExtraBold'];

/** Font files in which everything is printed; the upright one for plain text comes first. */
export const fontFiles = STYLES.map((style) =>
  require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`),
) as [string, ...string[]];
