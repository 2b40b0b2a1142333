/** Only for `.astro` files, of which Biome formats the frontmatter and nothing below it. */
export default {
  plugins: ['prettier-plugin-astro'],
  printWidth: 120,
  singleQuote: true,
  astroSkipFrontmatter: true,
  // As `compressHTML` in `astro.config.mjs`: no white space comes or goes where a reader would see it.
  astroCompressHTML: true,
};
