import type { Table } from 'mdast';
import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { lineOf, walk } from '../../model/source/walk.ts';

/** Each row of a table has a cell for each column: what is more would not be shown. */
export function checkTables({ mdx }: Content): Problem[] {
  return mdx.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    walk(tree, (node) => {
      if (node.type !== 'table') return;
      const [header, ...rows] = (node as Table).children;
      const columns = header?.children.length ?? 0;
      for (const row of rows) {
        const cells = row.children.length;
        if (cells === columns) continue;
        const text = `Deze rij van de tabel heeft ${cells} vakken, en de kop ${columns}. Maak ze gelijk. Een | in een vak schrijf je als \\|.`;
        problems.push({ file, line: lineOf(row), text });
      }
    });
    return problems;
  });
}
