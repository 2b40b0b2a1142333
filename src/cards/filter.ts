const form = document.querySelector<HTMLFormElement>('form[data-kaartfilter]');
const status = document.querySelector<HTMLElement>('#kaartenstand');

if (form && status) {
  form.hidden = false;
  form.addEventListener('change', () => show(form, status));
}

/** Shows the cards that meet every choice, and says how many there are. */
function show(filter: HTMLFormElement, told: HTMLElement): void {
  const choice = new FormData(filter);
  const wanted = (name: string, value = '') => !choice.get(name) || value.split(',').includes(String(choice.get(name)));

  let count = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-thema]')) {
    let shown = 0;
    for (const card of group.querySelectorAll<HTMLElement>('li[data-niveau]')) {
      const { niveau, gevoelens } = card.dataset;
      card.hidden = !(wanted('thema', group.dataset.thema) && wanted('niveau', niveau) && wanted('gevoel', gevoelens));
      if (!card.hidden) shown++;
    }
    group.hidden = shown === 0;
    count += shown;
  }
  told.textContent = count === 1 ? 'Er is 1 kaart.' : `Er zijn ${count} kaarten.`;
}
