import { groupNamed, parseSaying, sayingsIn } from '../../model/danger.ts';
import { type Content, itemsOf, type YamlSource } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import type { YamlPath } from '../../model/source/yaml.ts';
import { suggest } from '../suggest.ts';

const FIELDS = ['zegt', 'twijfel', 'niet'];

/** Every `<group>` of words that `gevaar.yaml` and `gevaarwoorden.yaml` name stands in the latter, above where it is used. */
export function checkSayings({ yaml }: Content): Problem[] {
  const list = (name: YamlSource['collection']) => yaml.filter(({ collection }) => collection === name);
  const groups = list('gevaarwoorden').flatMap((source) => itemsOf(source).map(({ id }) => String(id)));
  const unknown = (text: string, known: string[]) => {
    const { all, none } = parseSaying(text);
    const named = [...all, ...none].flat(2).flatMap((word) => groupNamed(word) ?? []);
    return named.filter((name) => !known.includes(name));
  };
  const problem = ({ file, yaml: { lineOf } }: YamlSource, path: YamlPath, below: number, name: string): Problem => ({
    file,
    line: lineOf(path) + below,
    text: `De groep «<${name}>» staat niet in gevaarwoorden.yaml, of pas later.${suggest(name, groups)}`,
  });

  const inSayings = list('gevaar').flatMap((source) =>
    itemsOf(source).flatMap((item, place) =>
      FIELDS.flatMap((field) =>
        // The lines of a field begin below its name.
        sayingsIn(String(item[field] ?? '')).flatMap(({ text, index }) =>
          unknown(text, groups).map((name) => problem(source, [place, field], index + 1, name)),
        ),
      ),
    ),
  );
  const inGroups = list('gevaarwoorden').flatMap((source) =>
    itemsOf(source).flatMap(({ woorden }, place) =>
      unknown(String(woorden ?? ''), groups.slice(0, place)).map((name) =>
        problem(source, [place, 'woorden'], 0, name),
      ),
    ),
  );
  return [...inSayings, ...inGroups];
}
