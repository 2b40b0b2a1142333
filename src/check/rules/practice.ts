import { askedOf } from '../../features/practice/from-content.ts';
import { type TaskFields, worldOf } from '../../features/practice/world-of.ts';
import { oefening } from '../../model/schemas/oefening.ts';
import { type Content, itemsOf, type MdxSource, type YamlSource } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import type { YamlPath } from '../../model/source/yaml.ts';
import { moveKinds } from '../../plein/moves.ts';
import { apply, isRefusal, type Reason } from '../../plein/rules.ts';
import { isAction, moveOf } from '../../plein/session.ts';
import { NEXT_VISITOR } from '../../plein/task.ts';
import { ME } from '../../plein/world.ts';
import { suggest } from '../suggest.ts';

/** Every task of the practice place can be done as it is written, and every action there has its texts. */
export function checkPractice({ mdx, yaml }: Content): Problem[] {
  const photos = idsOf(yaml.find(({ collection }) => collection === 'fotos'));
  return [
    ...checkActs(yaml),
    ...mdx.filter(({ collection }) => collection === 'oefeningen').flatMap((source) => checkTask(source, photos)),
  ];
}

const idsOf = (list?: YamlSource): string[] => (list ? itemsOf(list).map(({ id }) => String(id)) : []);

/** Placeholders that the texts of an action may use; `plein/wording.ts` fills them in. */
const OPEN = ['{wie}', '{van}', '{bericht}', '{voor}'];

function checkActs(yaml: Content['yaml']): Problem[] {
  const acts = yaml.find(({ collection }) => collection === 'handelingen');
  if (!acts) return [];
  const { file, text } = acts;
  const described = idsOf(acts);
  const missing = moveKinds
    .filter((kind) => !described.includes(kind))
    .map((kind) => ({ file, line: 1, text: `De handeling «${kind}» ontbreekt. Zet hem terug in de lijst.` }));
  const unknown = text.split('\n').flatMap((line, index) =>
    line.startsWith('#')
      ? []
      : [...line.matchAll(/\{\w*\}?/g)]
          .filter(([open]) => !OPEN.includes(open))
          .map(([open]) => ({
            file,
            line: index + 1,
            text: `«${open}» kennen we niet.${suggest(open, OPEN)} Kies uit: ${OPEN.join(', ')}.`,
          })),
  );
  return [...missing, ...unknown];
}

function checkTask({ file, frontmatter }: MdxSource, photos: string[]): Problem[] {
  const { data: fields } = oefening.safeParse(frontmatter.value);
  // `fields.ts` reports what is wrong with single fields.
  if (!fields) return [];
  const problems = [...unknownNames(fields, photos), ...impossibleSteps(fields)];
  return problems.map(({ path, text }) => ({ file, line: frontmatter.lineOf(path), text }));
}

interface TaskProblem {
  path: YamlPath;
  text: string;
}

/** Names of people, photos and things that the task does not have. */
function unknownNames(fields: TaskFields, photos: string[]): TaskProblem[] {
  const problems: TaskProblem[] = [];
  const people = [ME, ...fields.mensen];
  const check = (path: YamlPath, name: string, known: string[], where: string) => {
    if (!known.includes(name))
      problems.push({ path, text: `«${name}» staat niet bij ${where}.${suggest(name, known)} Verbeter de naam.` });
  };
  const person = (path: YamlPath, name: string) => check(path, name, people, '«mensen» van deze oefening');

  for (const field of ['vrienden', 'verzoeken'] as const)
    for (const [index, name] of fields[field].entries()) person([field, index], name);
  for (const [index, pair] of fields.bevriend.entries()) for (const name of pair) person(['bevriend', index], name);
  for (const name of Object.keys(fields.antwoorden)) person(['antwoorden', name], name);
  for (const [index, { van }] of fields.prive.entries()) person(['prive', index, 'van'], van);
  for (const [index, { van, foto, duimen, tags, reacties }] of fields.berichten.entries()) {
    const path = ['berichten', index] as const;
    person([...path, 'van'], van);
    if (foto) check([...path, 'foto'], foto, photos, 'fotos.yaml');
    for (const name of duimen) person([...path, 'duimen'], name);
    for (const name of tags) person([...path, 'tags'], name);
    for (const reactie of reacties) person([...path, 'reacties'], reactie.van);
  }
  const messages = fields.prive.map(({ id }) => id);
  for (const [index, { bij }] of fields.aanwijzingen.entries())
    check(['aanwijzingen', index, 'bij'], bij, [...people, ...messages], '«mensen» en «prive» van deze oefening');
  return problems;
}

/** What is wrong with a step, by why the rules refuse it; `about` is what it is done to. */
const REFUSALS: Record<Reason, (about: string) => string> = {
  done: () => 'dat is dan al gedaan',
  'not-done': () => 'er is dan niets om terug te draaien',
  empty: () => 'er is niets geschreven. Vul «schrijf» in',
  unknown: (about) => `«${about}» is er dan niet`,
  'not-theirs': (about) => `«${about}» is van een ander`,
  'no-friend': () => 'die persoon is dan geen vriend',
  'no-request': (about) => `er is dan geen verzoek van «${about}»`,
  blocked: (about) => `«${about}» is dan geblokkeerd`,
};

/** Performs the steps in order by the rules of Het Plein, as the pictures do. */
function impossibleSteps(fields: TaskFields): TaskProblem[] {
  let world = worldOf(fields);
  const problems: TaskProblem[] = [];
  const clues = fields.aanwijzingen.map(({ id }) => id);
  const people = [ME, NEXT_VISITOR, ...fields.mensen];
  for (const [index, step] of fields.stappen.entries()) {
    const move = moveOf(askedOf(step));
    const path = ['stappen', index];
    if (isAction(move)) {
      const next = apply(world, ME, move);
      if (isRefusal(next))
        problems.push({
          path,
          text: `Stap ${index + 1} kan niet: ${REFUSALS[next.refused](step.bij ?? '')}. Verbeter «actie», «bij» of «wie».`,
        });
      else world = next;
    } else if (move.kind === 'opmerken' && !clues.includes(move.target)) {
      problems.push({ path, text: `Stap ${index + 1}: «${move.target}» staat niet bij «aanwijzingen».` });
    } else if ((move.kind === 'kijken' || move.kind === 'openen') && !people.includes(move.target)) {
      problems.push({ path, text: `Stap ${index + 1}: «${move.target}» staat niet bij «mensen» van deze oefening.` });
    }
  }
  return problems;
}
