import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { collectionNamed, type MdxCollection, mdxNames, type YamlCollection, yamlNames } from '../collections.ts';
import { CONTENT, slugOf } from './files.ts';
import { learnedIn } from './lines.ts';
import { MdxSyntaxError, parseMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { LEARNED_QUESTIONS, type Questions, readQuestions } from './questions.ts';
import { LEARNED_SAYINGS, readSayings, type Sayings } from './sayings.ts';
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
  learned: Record<string, string>;
  /** What could not be read at all. */
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

const FRONTMATTER = /^---\r?\n(?<yaml>[\s\S]*?)^---[^\S\n]*\r?$/m;

/** Reads all content below `root`, the project's folder. What can't be read becomes a problem, never an exception. */
export function readContent(root: string): Content {
  const drawn = yamlNames.filter((name) => collectionNamed(name).drawn);
  const drawings = Object.fromEntries(drawn.map((name) => [name, readdirSync(join(root, CONTENT, name))]));
  const content: Content = {
    root,
    mdx: [],
    yaml: [],
    drawings,
    pictures: [],
    sayings: readSayings(root),
    questions: readQuestions(root),
    learned: Object.fromEntries([LEARNED_SAYINGS, LEARNED_QUESTIONS].map((file) => [file, learnedIn(root, file)])),
    problems: [],
  };
  for (const collection of yamlNames) {
    const file = `${CONTENT}/${collection}.yaml`;
    const text = readFileSync(join(root, file), 'utf8');
    const yaml = parseYaml(text);
    content.problems.push(...yaml.errors.map((error) => ({ file, ...error })));
    content.yaml.push({ collection, file, text, yaml });
  }
  for (const collection of mdxNames) {
    const folder = `${CONTENT}/${collection}`;
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const file = `${folder}/${path.replaceAll('\\', '/')}`;
      if (path.endsWith('.mdx')) readMdx(root, collection, file, content);
      else content.pictures.push(file);
    }
  }
  return content;
}

function readMdx(root: string, collection: MdxCollection, file: string, content: Content): void {
  const text = readFileSync(join(root, file), 'utf8');
  const match = FRONTMATTER.exec(text);
  if (text.trim() === '') {
    content.problems.push({
      file,
      line: 1,
      text: `Het bestand is leeg. Maak het opnieuw met «npm run nieuw», of verwijder het.`,
    });
    return;
  }
  if (match?.index !== 0 || match.groups?.yaml === undefined) {
    content.problems.push({
      file,
      line: 1,
      text: 'De gegevens bovenaan ontbreken. Begin met een regel ---, dan de velden, dan weer een regel ---.',
    });
    return;
  }

  const frontmatter = parseYaml(match.groups.yaml, 2);
  content.problems.push(...frontmatter.errors.map((error) => ({ file, ...error })));
  try {
    content.mdx.push({ collection, slug: slugOf(file), file, text, frontmatter, tree: parseMdx(text) });
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    content.problems.push({ file, line: error.line, text: error.message });
  }
}
