import { whatMayBeWrong } from '../../../browser/failure.ts';
import { part } from '../../../browser/part.ts';

/** Every place where a task can be tried: nothing of it is loaded until its button is pressed. */
for (const place of document.querySelectorAll<HTMLElement>('[data-oefening]')) {
  const button = part<HTMLButtonElement>('button', place);
  const status = part('[role=status]', place);
  place.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = 'Even geduld. Het Plein gaat open.';
    try {
      const { start } = await import('./start.tsx');
      const stage = part('.podium', place);
      await start(stage, place.dataset.oefening ?? '');
      button.hidden = true;
      status.textContent = 'Het Plein is open.';
      stage.focus();
    } catch {
      status.textContent = `Het Plein gaat nu niet open. ${whatMayBeWrong()} De plaatjes laten het ook zien.`;
    }
  });
}
