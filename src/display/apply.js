// Sets what the reader chose on /weergave/ before anything is shown. It therefore stands in the head as it is, waits for
// nothing and imports nothing; the browser runs it as it stands here.
{
  const { sleutel } = document.currentScript.dataset;
  const apply = () => {
    let kept;
    try {
      kept = new URLSearchParams(localStorage.getItem(sleutel) ?? '');
    } catch {
      // A browser that keeps nothing shows the page as it comes.
      return;
    }
    for (const setting of ['letters', 'regels', 'kleuren']) {
      const choice = kept.get(setting);
      if (choice) document.documentElement.dataset[setting] = choice;
      else delete document.documentElement.dataset[setting];
    }
  };
  apply();
  // Another page of the site may change it, and a page that one goes back to comes as it was left.
  addEventListener('storage', apply);
  addEventListener('pageshow', apply);
}
