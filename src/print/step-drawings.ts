import { picturesOf } from '../features/practice/pictures.ts';
import { taskData } from '../features/practice/task-data.ts';
import type { Oefening } from '../model/entries.ts';
import { compileSvg } from '../typst/compile.ts';
import { pictureSource } from './exercise.ts';

/** The drawing of one step for the site, as it also stands in the booklet. */
export interface StepDrawing {
  svg: string;
  /** Its height where its width is 1. */
  height: number;
}

/** What a task's page shows beside its steps. */
export async function stepDrawings(oefening: Oefening): Promise<StepDrawing[]> {
  return picturesOf(await taskData(oefening)).map((picture, index) => {
    const name = `${oefening.id}/stap-${index + 1}`;
    const svg = compileSvg({ name, source: pictureSource(picture), data: { 'font-size': 12, paper: 'a4' } });
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    return { svg, height: Number(height) / Number(width) };
  });
}
