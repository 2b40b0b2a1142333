import { readContent } from '../../model/source/content.ts';
import { checkContent } from '../check.ts';
import { ask } from './ask.ts';
import { outwardLinks } from './outward-links.ts';
import { workList } from './work-list.ts';

/**
 * `npm run links` asks for every address of another site that the project names, and writes what there is to do, in
 * Markdown. Where some are dead it ends with an error; where it could not ask, it writes nothing as well.
 */
const root = process.cwd();
if (checkContent(root).errors.length > 0) stop('De teksten zijn niet in orde. Kijk met «npm run check:inhoud».');
const links = outwardLinks(root, readContent(root));
const answers = await ask([...new Set(links.map(({ url }) => url))]);
if (answers.every(({ status }) => status === 0))
  stop('Geen enkel adres antwoordt. Kijk of deze computer internet heeft.');

const { hasDead, text } = workList(links, answers);
console.log(text);
if (hasDead) process.exitCode = 1;

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
