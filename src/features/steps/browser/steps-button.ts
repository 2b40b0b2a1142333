/** The buttons that show the steps above them one at a time; the code for that is fetched at the first press. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-stap-voor-stap]')) {
  const steps = button.parentElement?.querySelectorAll<HTMLElement>(':scope > ol > li') ?? [];
  button.hidden = steps.length < 2;
  button.addEventListener('click', async () => {
    try {
      const { showSteps } = await import('./step-by-step.ts');
      showSteps(button, [...steps]);
    } catch {
      button.textContent = 'Dat lukt nu niet. Kijk of je internet hebt.';
    }
  });
}
