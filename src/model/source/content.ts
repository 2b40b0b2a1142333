import { join } from 'node:path';
import type { Root } from 'mdast';
import { Fault } from '../../making/fault.ts';
import { collectionNamed, type MdxCollection, mdxNames, type YamlCollection, yamlNames } from '../collections.ts';
import { CONTENT, contentFiles, slugOf } from './files.ts';
import { learnedIn, readLines } from './lines.ts';
import { parseMdx } from './mdx.ts';
import { isMeantAsPicture } from './picture.ts';
import { formatProblems, type Problem, Unreadable } from './problem.ts';
import { LEARNED_QUESTIONS, QUESTIONS, type Questions, questionsOf } from './questions.ts';
import { LEARNED_SAYINGS, SAYINGS, type Sayings, sayingsOf } from './sayings.ts';
import { readText } from './text.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** A file `content/<collection>/**\/<slug>.mdx` as the author wrote it. */
export interface MdxSource {
  collection: MdxCollection;
  slug: string;
  /** Path from the project's root. */
  file: string;
  text: string;
  frontmatter: ParsedYaml;
  /** The text below the frontmatter; lines count from the start of the file. */
  tree: Root;
}

/** A file `content/<collection>.yaml` as the author wrote it. */
export interface YamlSource {
  collection: YamlCollection;
  file: string;
  text: string;
  yaml: ParsedYaml;
}

export interface Content {
  /** Folder of the project. */
  root: string;
  mdx: MdxSource[];
  yaml: YamlSource[];
  /** File names of the drawings that belong to a list, for each list that has them. */
  drawings: Partial<Record<YamlCollection, string[]>>;
  /** Paths from the project's root of the pictures beside the texts. */
  pictures: string[];
  /** What people say who speak of one thing. */
  sayings: Sayings[];
  /** How readers ask for each page. */
  questions: Questions[];
  /** `hashOf` what was learned of them, by the file in which that stands. */
  learned: Record<string, string | undefined>;
  /** The lines of the templates that an author has to replace. */
  placeholders: string[];
  /** What could not be read. Where there is any, the rest may be incomplete. */
  problems: Problem[];
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an entry's frontmatter, of whatever kind an author made them; none where it can't be read. */
export const fieldsOf = ({ frontmatter: { value } }: MdxSource): Fields => (isFields(value) ? value : {});

/** The entries of a list as its author wrote them, each with its place in it; what has no fields counts as empty. */
export const itemsOf = ({ yaml: { value } }: YamlSource): Fields[] =>
  Array.isArray(value) ? value.map((item) => (isFields(item) ? item : {})) : [];

/** The texts in a field that should be a list of them. */
export const textsIn = (field: unknown): string[] => (Array.isArray(field) ? field.map(String) : []);

/** What names an entry and sums it up, and so may be asked for it. */
export function namesIn(source: MdxSource): string[] {
  const { titel, kort, vormen, ook } = fieldsOf(source);
  return [String(titel), String(kort), ...textsIn(vormen), ...textsIn(ook)];
}

/** Where the texts stand from which `npm run nieuw` makes new ones. */
export const TEMPLATES = `${CONTENT}/_sjablonen`;

/** What an author has to replace in a text that `npm run nieuw` made begins so. */
const PLACEHOLDER = /Schrijf hier[^"\n|<]*/g;

/** Reads all content below `root`, the project's folder. What can't be read becomes a problem, never an exception. */
export function readContent(root: string): Content {
  const { files, problems } = contentFiles(root);
  const content: Content = {
    root,
    mdx: [],
    yaml: [],
    drawings: {},
    pictures: [],
    sayings: [],
    questions: [],
    learned: Object.fromEntries([LEARNED_SAYINGS, LEARNED_QUESTIONS].map((file) => [file, learnedIn(root, file)])),
    placeholders: [],
    problems,
  };
  for (const name of yamlNames) {
    if (collectionNamed(name).drawn) content.drawings[name] = [];
    // A list that is not there is told too.
    attempt(`${CONTENT}/${name}.yaml`, (file) => content.yaml.push(readYaml(root, name, file)));
  }
  for (const file of files) attempt(file, read);
  return content;

  function attempt(file: string, act: (file: string) => void): void {
    try {
      act(file);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ file, line: error.line, text: error.message });
    }
  }

  function read(file: string): void {
    const [folder = '', name] = file.slice(CONTENT.length + 1).split('/');
    const isIn = (place: string) => file.startsWith(`${place}/`);
    const collection = mdxNames.find((one) => one === folder && name);
    const drawn = yamlNames.find((one) => one === folder && name && content.drawings[one]);
    if (collection && file.endsWith('.mdx')) readMdx(collection, file);
    else if (collection && isMeantAsPicture(file)) content.pictures.push(file);
    else if (drawn) content.drawings[drawn]?.push(file.slice(`${CONTENT}/${drawn}/`.length));
    else if (isIn(SAYINGS) && file.endsWith('.txt')) content.sayings.push(sayingsOf(readLines(root, file)));
    else if (isIn(QUESTIONS) && file.endsWith('.txt')) content.questions.push(questionsOf(readLines(root, file)));
    else if (isIn(TEMPLATES)) content.placeholders.push(...(readText(join(root, file)).match(PLACEHOLDER) ?? []));
    else if (!yamlNames.some((one) => file === `${CONTENT}/${one}.yaml`) && !(file in content.learned))
      throw new Unreadable(1, strayText(file));
  }

  function readMdx(collection: MdxCollection, file: string): void {
    const text = readText(join(root, file));
    const frontmatter = parseYaml(frontmatterOf(text), 2);
    problems.push(...frontmatter.errors.map((error) => ({ file, ...error })));
    if (frontmatter.errors.length === 0)
      content.mdx.push({ collection, slug: slugOf(file), file, text, frontmatter, tree: parseMdx(text) });
  }
}

/**
 * The same for what works with texts and doesn't check them.
 * @throws {Fault} where a text can't be read
 */
export function readSoundContent(root: string): Content {
  const content = readContent(root);
  if (content.problems.length > 0) throw new Fault(formatProblems(content.problems, 'fout'));
  return content;
}

/** What to do with a file that nothing reads. */
function strayText(file: string): string {
  const text = /\.(mdx?|markdown)\b/i.test(file);
  return text
    ? 'Dit bestand wordt niet gelezen: de naam van een tekst eindigt op .mdx, in kleine letters. Geef het die naam.'
    : 'Dit bestand wordt niet gelezen. Kijk of de naam klopt en of het in de goede map staat, of haal het weg.';
}

function readYaml(root: string, collection: YamlCollection, file: string): YamlSource {
  const text = readText(join(root, file));
  const yaml = parseYaml(text);
  const [error] = yaml.errors;
  if (error) throw new Unreadable(error.line, error.text);
  if (!Array.isArray(yaml.value) || yaml.value.length === 0)
    throw new Unreadable(1, 'Dit bestand moet een lijst zijn, waarin ten minste één ding staat. Elk begint met «- ».');
  return { collection, file, text, yaml };
}

/**
 * The lines between the first two lines of three dashes.
 * @throws {Unreadable}
 */
function frontmatterOf(text: string): string {
  if (text.trim() === '')
    throw new Unreadable(1, 'Het bestand is leeg. Maak het opnieuw met «npm run nieuw», of verwijder het.');
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first > 0 && lines[first]?.startsWith('---'))
    throw new Unreadable(1, 'Deze regel is leeg. Begin het bestand met de regel ---.');
  if (lines[0]?.trim() === '---' && lines[0] !== '---')
    throw new Unreadable(1, 'Op deze regel staan spaties bij ---. Haal die weg.');
  // So does the reader of the site find the end.
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (lines[0] !== '---' || lines[end]?.trimEnd() !== '---')
    throw new Unreadable(
      1,
      'De gegevens bovenaan ontbreken. Begin met een regel ---, dan de velden, dan weer een regel ---.',
    );
  return `${lines.slice(1, end).join('\n')}\n`;
}
