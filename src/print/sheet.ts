import type { Root } from 'mdast';
import { parseMdx } from '../authoring/mdx.ts';
import { isComponent } from '../authoring/walk.ts';
import type { BookletEntry } from './booklet.ts';
import { toTypst } from './to-typst.ts';
import { typstArguments, typstList } from './typst.ts';

export interface Sheet {
  module: BookletEntry;
  organisatie: string;
  /** Full address of the module's page. */
  adres: string;
  /** Day on which the facts were checked, as the reader sees it. */
  nagekeken: string;
}

/** The Typst source of a module's handout: all that is for clients, with its worksheet. */
export function handoutSource(sheet: Sheet): string {
  const tree = parseMdx(sheet.module.body ?? '');
  return sheetSource(sheet, 'Module', toTypst(tree, { file: fileOf(sheet), omit: ['Begeleider'] }), 1);
}

/** The Typst source of a module's coach guide: the coach's part alone, in which `###` is the highest heading. */
export function guideSource(sheet: Sheet): string {
  const { children, ...root } = parseMdx(sheet.module.body ?? '');
  const tree: Root = { ...root, children: children.filter((node) => isComponent(node) && node.name === 'Begeleider') };
  return sheetSource(sheet, 'Handleiding voor begeleiders', toTypst(tree, { file: fileOf(sheet) }), 0);
}

/** @param shift how many levels the headings of `body` go down, so that its highest one stands below the title */
function sheetSource(sheet: Sheet, soort: string, body: string, shift: number): string {
  const { module, organisatie, adres, nagekeken } = sheet;
  const { titel, kort, doelen = [] } = module.data;
  const start = typstArguments({ titel, kort, soort, auteur: organisatie, adres, nagekeken });
  return `#import "/src/print/templates/sheet.typ": *\n#show: blad.with(${start}, doelen: ${typstList(doelen)}, opschuiven: ${shift})\n\n${body}`;
}

const fileOf = ({ module }: Sheet) => module.filePath ?? module.id;
