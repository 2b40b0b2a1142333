/** Calls `stop` when the reader leaves: by «Snel weg» at once, and not only when the other site is there. */
export function onLeaving(stop: () => void, life: AbortController): void {
  addEventListener('pagehide', stop, life);
  document.addEventListener(
    'click',
    ({ target }) => target instanceof Element && target.closest('[data-snel-weg]') && stop(),
    life,
  );
}
