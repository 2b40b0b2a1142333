{
  const { sleutel, keuzes } = document.currentScript.dataset;
  const apply = () => {
    let kept;
    try {
      kept = new URLSearchParams(localStorage.getItem(sleutel) ?? '');
    } catch {
      return;
    }
    for (const [setting, choices] of Object.entries(JSON.parse(keuzes))) {
      const choice = kept.get(setting);
      if (choices.includes(choice)) document.documentElement.dataset[setting] = choice;
      else delete document.documentElement.dataset[setting];
    }
  };
  apply();
  for (const changed of ['storage', 'pageshow']) addEventListener(changed, apply);
}
