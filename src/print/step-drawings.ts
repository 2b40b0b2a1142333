import { picturesOf } from '../features/practice/pictures.ts';
import { taskData } from '../features/practice/task-data.ts';
import { aside } from '../making/aside.ts';
import { cachedBytes } from '../making/cache.ts';
import type { Oefening } from '../model/entries.ts';
import type { compileSvg, DrawnDocument } from '../typst/compile.ts';
import { pictureSource } from './exercise.ts';

/** The drawing of one step for the site, as it also stands in the booklet. */
export interface StepDrawing {
  svg: string;
  /** Its height where its width is 1. */
  height: number;
}

/** What a task's page shows beside its steps. */
export async function stepDrawings(oefening: Oefening): Promise<StepDrawing[]> {
  const pictures = picturesOf(await taskData(oefening));
  return Promise.all(
    pictures.map((picture, index) => {
      const data = { 'font-size': 12, paper: 'a4' };
      return stepDrawing({ name: `${oefening.id}/stap-${index + 1}`, source: pictureSource(picture), data });
    }),
  );
}

async function stepDrawing(drawing: DrawnDocument): Promise<StepDrawing> {
  const bytes = await cachedBytes('svg', drawing, async () =>
    new TextEncoder().encode(await aside<typeof compileSvg>('picture', 'src/typst/compile.ts', 'compileSvg', drawing)),
  );
  const svg = new TextDecoder().decode(bytes);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { svg, height: Number(height) / Number(width) };
}
