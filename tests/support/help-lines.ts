import { itemsOf, type MdxSource, readContent } from '../../src/model/source/content.ts';
import { isComponent, walk } from '../../src/model/source/walk.ts';

const lines = readContent(process.cwd())
  .yaml.filter(({ collection }) => collection === 'hulplijnen')
  .flatMap(itemsOf);

/** Name of each help line in a text for clients, as its page shows it. */
export function helpLinesOf({ tree }: MdxSource): string[] {
  const names: string[] = [];
  walk(tree, (node, above) => {
    if (!isComponent(node) || node.name !== 'Hulplijn') return;
    if (above.some((one) => isComponent(one) && one.name === 'Begeleider')) return;
    const [naam] = node.attributes.map(({ value }) => value);
    names.push(String(lines.find(({ id }) => id === naam)?.naam));
  });
  return names;
}
