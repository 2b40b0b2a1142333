import { checkContent } from './check.ts';
import { formatProblems } from './problem.ts';

const problems = checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('De inhoud is in orde.');
}
