import { checkContent } from './check.ts';
import { formatProblems } from './problem.ts';

const { errors, advice } = checkContent(process.cwd());
const problems = [...errors, ...advice];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('De inhoud is in orde.');
}
