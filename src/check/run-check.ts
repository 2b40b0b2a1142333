import { formatProblems } from '../model/source/problem.ts';
import { checkContent } from './check.ts';
import { checkSettings } from './settings.ts';
import { checkSiteTexts } from './site-texts/check-site-texts.ts';

const { errors, advice, reminders } = checkContent(process.cwd());
const problems = [...checkSettings(), ...errors, ...advice, ...checkSiteTexts(process.cwd())];
if (reminders.length > 0) console.warn(formatProblems(reminders, 'herinnering'));
if (problems.length > 0) {
  console.error(formatProblems(problems, 'fout'));
  process.exitCode = 1;
} else {
  console.log('De inhoud is in orde.');
}
