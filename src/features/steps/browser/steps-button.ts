import { whatMayBeWrong } from '../../../browser/failure.ts';

/** The buttons that show the steps above them one at a time; the code for that is fetched at the first press. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-stap-voor-stap]')) {
  const steps = button.parentElement?.querySelectorAll<HTMLElement>(':scope > ol > li') ?? [];
  // A browser without windows of its own shows the list alone.
  button.hidden = steps.length < 2 || !window.HTMLDialogElement;
  const name = button.textContent;
  button.addEventListener('click', async () => {
    try {
      const { showSteps } = await import('./step-by-step.ts');
      showSteps(button, [...steps]);
      button.textContent = name;
    } catch {
      button.textContent = `Dat lukt nu niet. ${whatMayBeWrong()}`;
    }
  });
}
