import { writeFileSync } from 'node:fs';
import { site } from '../../site.ts';
import { inlineStyles } from './inline-styles.ts';
import { deployFiles } from './server-files.ts';

/** `npm run headers`: writes the settings of servers for the site that was last built. */
for (const [file, text] of Object.entries(deployFiles(inlineStyles('dist'), site.base))) {
  writeFileSync(file, text);
  console.info(`Geschreven: ${file}`);
}
