for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-kaarten]')) leadToRandomCard(link);

/** Makes `link` lead to one of the cards of its `data-kaarten` at random each time that it is followed. */
function leadToRandomCard(link: HTMLAnchorElement): void {
  const slugs = (link.dataset.kaarten ?? '').split(' ');
  link.addEventListener('click', () => {
    const slug = slugs[Math.floor(Math.random() * slugs.length)];
    link.href = link.href.replace(/[^/]+(?=\/(index\.html)?$)/, String(slug));
  });
}
