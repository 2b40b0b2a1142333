import { type Content, readContent } from '../model/source/content.ts';
import type { Problem } from '../model/source/problem.ts';
import { checkAge } from './rules/age.ts';
import { checkDanger } from './rules/danger.ts';
import { checkDrawingFiles, checkDrawings } from './rules/drawings.ts';
import { checkFields } from './rules/fields.ts';
import { checkGlyphs } from './rules/glyphs.ts';
import { checkGraph } from './rules/graph.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLanguage } from './rules/language.ts';
import { checkLearned } from './rules/lines.ts';
import { checkLinks } from './rules/links.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkPictograms, checkPictogramsOnce } from './rules/pictograms.ts';
import { checkPictures, checkPictureWeights } from './rules/pictures.ts';
import { checkPractice } from './rules/practice.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkReferences } from './rules/references.ts';
import { checkSayings } from './rules/sayings.ts';
import { checkSearchNames } from './rules/search-names.ts';
import { checkSlugs } from './rules/slugs.ts';
import { checkStructure } from './rules/structure.ts';
import { checkYearPlan, checkYearPlanAge } from './rules/year-plan.ts';

/** A rule that the content as a whole has to meet. */
export type Rule = (content: Content) => Problem[];

/** Without these the site or the print would be broken. */
const integrity: Rule[] = [
  checkSlugs,
  checkNumbers,
  checkFields,
  checkDrawings,
  checkPictograms,
  checkReferences,
  checkSayings,
  checkQuestions,
  checkYearPlan,
  checkPractice,
  checkMarkup,
  checkPictures,
  checkLinks,
  checkHeadings,
  checkGlyphs,
  checkDanger,
];

/** What the writing guide asks. */
const editorial: Rule[] = [
  checkDrawingFiles,
  checkPictureWeights,
  checkStructure,
  checkGraph,
  checkPictogramsOnce,
  checkLanguage,
  checkLearned,
  checkSearchNames,
];

export interface CheckResult {
  /** Stop the build. */
  errors: Problem[];
  /** Stop `npm run check`; a build only names them. */
  advice: Problem[];
  /** Stop nothing: facts that someone should check again. */
  reminders: Problem[];
}

/** Everything that is wrong with the content below `root`, the project's folder. */
export function checkContent(root: string): CheckResult {
  const content = readContent(root);
  const today = new Date();
  // A mistake that one edition of the booklet takes over from another is reported once.
  const apply = (rules: Rule[]) => unique(rules.flatMap((rule) => rule(content)));
  return {
    errors: [...content.problems, ...apply(integrity)],
    advice: apply(editorial),
    reminders: [...checkAge(content, today), ...checkYearPlanAge(content, today)],
  };
}

const unique = (problems: Problem[]) => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
