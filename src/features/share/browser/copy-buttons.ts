import { copyText } from '../../../browser/clipboard.ts';
import { part } from '../../../browser/part.ts';

/** The copy buttons of the ready posts. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-kopieer]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const post = button.closest('.deelbericht') ?? document;
  const link = part('[data-link]', post).textContent ?? '';
  const text = part('[data-tekst]', post).textContent;
  const isCopied = await copyText(button.dataset.kopieer === 'link' ? link : `${text}\n\n${link}`);
  part('[role=status]', post).textContent = isCopied
    ? 'Gekopieerd. Je kunt het nu plakken.'
    : 'Kopiëren lukt hier niet vanzelf. Houd je vinger op de tekst en kies Kopiëren.';
}
