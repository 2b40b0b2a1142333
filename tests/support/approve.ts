import { writeFileSync } from 'node:fs';
import { typicalPages } from './typical-pages.ts';

/** `npm run approve`: makes the pages as they are now the ones that the tests compare with. Look at them first. */
for (const { name, canvas } of await typicalPages()) {
  writeFileSync(`tests/unit/approved/${name}.png`, await canvas.encode('png'));
}
