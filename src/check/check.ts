import { type Content, readContent } from '../model/source/content.ts';
import type { Problem } from '../model/source/problem.ts';
import { checkAge, checkFuture } from './rules/age.ts';
import { checkDanger } from './rules/danger.ts';
import { checkDrawingFiles, checkDrawings } from './rules/drawings.ts';
import { checkFields } from './rules/fields.ts';
import { checkGlyphs } from './rules/glyphs.ts';
import { checkGraph } from './rules/graph.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLanguage } from './rules/language.ts';
import { checkFieldLeftovers, checkLeftovers } from './rules/leftovers.ts';
import { checkLearned, checkLearnedFiles } from './rules/lines.ts';
import { checkLinks } from './rules/links.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkModuleCards } from './rules/module-cards.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkPictograms, checkPictogramsOnce } from './rules/pictograms.ts';
import { checkPictures, checkPictureWeights } from './rules/pictures.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkPractice } from './rules/practice.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkReferences } from './rules/references.ts';
import { checkSayings } from './rules/sayings.ts';
import { checkSearchNames } from './rules/search-names.ts';
import { checkSlugs } from './rules/slugs.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTables } from './rules/tables.ts';
import { checkYearPlan, checkYearPlanAge } from './rules/year-plan.ts';

/** A rule that the content as a whole has to meet. */
export type Rule = (content: Content) => Problem[];

/** Without these the site or the print would be broken. Each looks at one text at a time, whatever is wrong with another. */
const ofOneText: Rule[] = [
  checkFields,
  checkMarkup,
  checkLeftovers,
  checkTables,
  checkPlaceholders,
  checkPictures,
  checkHeadings,
  checkGlyphs,
];

/** Likewise, of texts that name each other. */
const ofAllTexts: Rule[] = [
  checkSlugs,
  checkNumbers,
  checkDrawings,
  checkPictograms,
  checkReferences,
  checkSayings,
  checkQuestions,
  checkYearPlan,
  checkPractice,
  checkLinks,
  checkDanger,
  checkLearnedFiles,
];

/** What the writing guide asks. */
const editorial: Rule[] = [
  checkDrawingFiles,
  checkPictureWeights,
  checkStructure,
  checkGraph,
  checkModuleCards,
  checkPictogramsOnce,
  checkLanguage,
  checkFieldLeftovers,
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

/**
 * Everything that is wrong with the content below `root`, the project's folder. Where a text can't be read, or a list has
 * wrong fields, nothing is told of what names it, which would seem wrong too.
 */
export function checkContent(root: string): CheckResult {
  const content = readContent(root);
  const today = new Date();
  // A mistake that one edition of the booklet takes over from another is reported once.
  const apply = (rules: Rule[]) => unique(rules.flatMap((rule) => rule(content)));
  const alone = unique([...content.problems, ...apply(ofOneText)]);
  const broken = apply([checkFields]).map(({ file }) => file);
  if (content.problems.length > 0 || content.yaml.some(({ file }) => broken.includes(file)))
    return { errors: alone, advice: [], reminders: [] };

  return {
    errors: [...alone, ...apply([...ofAllTexts, (all) => checkFuture(all, today)])],
    // What the search finds, and who names whom, depends on fields.
    advice: broken.length > 0 ? [] : apply(editorial),
    reminders: [...checkAge(content, today), ...checkYearPlanAge(content, today)],
  };
}

/** Without what another message says of the same line. */
const unique = (problems: Problem[]) => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
