import { render } from 'preact';
import './practice.css';
import type { Task } from './task.ts';
import { Practice } from './view/Practice.tsx';

/** Fetches a task and shows it in `place`. @throws where the task can't be fetched */
export async function start(place: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const task = (await response.json()) as Task;
  render(<Practice task={task} />, place);
}
