import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { budgets } from './src/build/budgets.ts';
import { compressed } from './src/build/compressed.ts';
import { welcome } from './src/build/dev/welcome.ts';
import { headersOfHost } from './src/build/headers/integration.ts';
import { pagePolicy } from './src/build/headers/policy.ts';
import { plainDrawings } from './src/build/plain-drawings.ts';
import { siteColours } from './src/build/site-colours.ts';
import { smallScripts } from './src/build/small-scripts.ts';
import { together } from './src/build/together.ts';
import { contentCheck } from './src/check/integration.ts';
import { offline } from './src/features/offline/integration.ts';
import { searchIndex } from './src/features/search/integration.ts';
import { stick } from './src/features/stick/integration.ts';
import { termLinks } from './src/features/terms/plugin.ts';
import { base } from './src/model/base.ts';
import { oldestBrowsers } from './src/model/browsers.ts';
import { unlistedPages } from './src/model/site-pages.ts';
import { mdxFeatures } from './src/model/source/mdx.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base,
  // A build has its own.
  logger: { entrypoint: './src/build/dev/log.ts' },
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default drops white space between elements, which glues words together.
  compressHTML: true,
  // While another process makes a PDF or a picture, other pages are made.
  build: { inlineStylesheets: 'never', concurrency: 100 },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: mdxFeatures, mdastPlugins: [termLinks] }), syntaxHighlight: false },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({ filter: (page) => !unlistedPages.some((path) => page.endsWith(path)) }),
    headersOfHost(),
    offline(),
    together(searchIndex(), stick()),
    compressed(),
    budgets(),
    welcome(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-leesletter',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
            weight: '200 800',
            style: 'normal',
          },
        ],
      },
    },
  ],
  security: { csp: pagePolicy() },
  vite: {
    plugins: [siteColours(), tailwindcss(), smallScripts(), plainDrawings()],
    build: {
      target: oldestBrowsers,
      // A script or picture inside a page would need a hash of its own in the policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX file so; the bundler warns of each, and the warnings would hide real ones.
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
      },
    },
  },
});
