import { render } from 'preact';
import type { Task } from '../../../plein/task.ts';
// Only its address: imported as a style, it would be loaded with every page that has a task.
import styles from '../practice.css?url&no-inline';
import { Practice } from './view/Practice.tsx';

let started = 0;

/** Fetches a task and shows it in `place`. @throws if the task or its style cannot be fetched */
export async function start(place: HTMLElement, address: string): Promise<void> {
  const [response] = await Promise.all([fetch(address), addStyles()]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const task = (await response.json()) as Task;
  render(<Practice name={`Oefening-${started++}`} task={task} />, place);
}

function addStyles(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  const loaded = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${styles} can't be loaded`));
    };
  });
  document.head.append(link);
  return loaded;
}
