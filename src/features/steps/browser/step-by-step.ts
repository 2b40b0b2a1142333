import { newButton } from '../../../browser/new-button.ts';

/** Windows that were opened before: readers who come back continue where they were. */
const windows = new Map<HTMLElement, HTMLDialogElement>();

/**
 * Shows steps one at a time, large, in a window over the page, to be followed with the phone held beside the screen.
 * The drawing of a button that a step names is in a `<template data-stap>` next to the list.
 */
export function showSteps(button: HTMLElement, steps: HTMLElement[]): void {
  const known = windows.get(button) ?? makeWindow(button, steps);
  windows.set(button, known);
  known.showModal();
}

function makeWindow(opener: HTMLElement, steps: HTMLElement[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const place = Object.assign(document.createElement('h2'), { id: `Stap-${windows.size}` });
  const shown = Object.assign(document.createElement('div'), { className: 'stap' });
  const said = document.createElement('div');
  shown.id = `${place.id}-tekst`;
  said.setAttribute('aria-live', 'polite');
  said.append(place, shown);
  const back = newButton('Vorige', () => go(at - 1));
  const on = newButton('Volgende', () => (at === steps.length - 1 ? dialog.close() : go(at + 1)));
  const close = newButton('Sluit', () => dialog.close());
  const keys = Object.assign(document.createElement('p'), { className: 'knoppenrij' });
  for (const key of [back, on, close]) key.className = key === on ? 'knop-link' : 'knop-link stil';
  keys.append(back, on, close);

  dialog.className = 'stap-venster niet-printen';
  dialog.setAttribute('aria-labelledby', place.id);
  // A live region does not announce what is already there when the window opens.
  dialog.setAttribute('aria-describedby', shown.id);
  on.autofocus = true;
  dialog.append(...quickExit(), said, keys);
  // Next to the list, so that it has the letters of the page, and print, which shows all steps, leaves it out.
  opener.after(dialog);
  // Opened again, it continues at the step where the reader stopped, or starts over after the last.
  dialog.addEventListener('close', () => at === steps.length - 1 && go(0));
  let at = 0;
  go(0);
  return dialog;

  function go(index: number): void {
    at = index;
    place.textContent = `Stap ${at + 1} van ${steps.length}`;
    const drawings = opener.parentElement?.querySelectorAll<HTMLTemplateElement>(`template[data-stap="${at}"]`) ?? [];
    shown.replaceChildren(...[...drawings].map(shownDrawing), contentOf(steps[at] as HTMLElement));
    if (at === 0 && document.activeElement === back) on.focus();
    back.disabled = at === 0;
    on.textContent = at === steps.length - 1 ? 'Klaar' : 'Volgende';
  }
}

/** The window covers the page, including the quick exit of a page about something heavy; so it gets one of its own. */
function quickExit(): Node[] {
  const link = document.querySelector('[data-snel-weg]');
  return link ? [link.cloneNode(true)] : [];
}

/** The step itself names the button, so anyone who cannot see the drawing misses nothing. */
function shownDrawing(template: HTMLTemplateElement): HTMLElement {
  const drawing = document.createElement('div');
  drawing.className = 'knop-tekening';
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(template.content.cloneNode(true));
  return drawing;
}

function contentOf(step: HTMLElement): HTMLElement {
  const text = document.createElement('div');
  text.append(...[...step.childNodes].map((node) => node.cloneNode(true)));
  for (const picture of text.querySelectorAll('img')) picture.loading = 'eager';
  return text;
}
