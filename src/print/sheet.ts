import type { Root } from 'mdast';
import { qrCode } from '../model/qr.ts';
import { parseMdx } from '../model/source/mdx.ts';
import { isComponent } from '../model/source/walk.ts';
import { toTypst } from '../typst/to-typst.ts';
import { typstArguments, typstImport, typstList } from '../typst/typst.ts';
import { fileOf, type PrintedEntry, tasksSource } from './entry.ts';

export interface Sheet {
  /** Its address is that of the page the sheet belongs to. */
  module: PrintedEntry;
  organisation: string;
  /** Day on which the facts were checked, as the reader sees it. */
  checked: string;
}

/** The Typst source of a module's handout: everything for clients, worksheet included. */
export function handoutSource(sheet: Sheet): string {
  const tree = parseMdx(sheet.module.body ?? '');
  const body = toTypst(tree, { file: fileOf(sheet.module), omit: ['Begeleider'] });
  return sheetSource(sheet, 'Module', `${tasksSource(sheet.module)}\n${body}`, 1);
}

/** The Typst source of a module's coach guide: the coach's part alone, in which `###` is the highest heading. */
export function guideSource(sheet: Sheet): string {
  const { children, ...root } = parseMdx(sheet.module.body ?? '');
  const tree: Root = { ...root, children: children.filter((node) => isComponent(node) && node.name === 'Begeleider') };
  return sheetSource(sheet, 'Handleiding voor begeleiders', toTypst(tree, { file: fileOf(sheet.module) }), 0);
}

/** @param shift how many levels down the headings of `body` go, so that the highest comes below the title */
function sheetSource(sheet: Sheet, kind: string, body: string, shift: number): string {
  const { module, organisation, checked } = sheet;
  const { address } = module;
  const { titel: title, kort: summary, doelen: goals = [] } = module.data;
  const start = typstArguments({ title, summary, kind, author: organisation, address, code: qrCode(address), checked });
  return `${typstImport('print/sheet')}\n#show: sheet.with(${start}, goals: ${typstList(goals)}, offset: ${shift})\n\n${body}`;
}
