import { writeFileSync } from 'node:fs';
import { demandSettings } from '../../check/settings.ts';
import { explain } from '../../making/fault.ts';
import { base } from '../../model/base.ts';
import { inlineStyles } from './inline-styles.ts';
import { deployFiles } from './server-files.ts';

/** `npm run headers`: writes the settings of servers for the site that was last built. */
try {
  demandSettings();
  for (const [file, text] of Object.entries(deployFiles(inlineStyles('dist'), base))) {
    writeFileSync(file, text);
    console.info(`Geschreven: ${file}`);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
