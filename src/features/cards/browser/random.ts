for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-kaarten]')) leadToRandomCard(link);

/** Makes `link` lead to a random card of its `data-kaarten` each time it is followed. */
function leadToRandomCard(link: HTMLAnchorElement): void {
  const slugs = (link.dataset.kaarten ?? '').split(' ');
  link.addEventListener('click', () => {
    const slug = slugs[Math.floor(Math.random() * slugs.length)];
    link.href = link.href.replace(/[^/]+(?=\/(index\.html)?$)/, String(slug));
  });
}
