type Field = HTMLInputElement | HTMLSelectElement;

const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';

/**
 * Puts back what was in the fields of `form` for anyone who comes back to the page. Safari keeps a page as it was, but
 * empties every field that says `autocomplete="off"`, in a task after `pageshow` and without an event.
 */
export function holdFields(form: HTMLFormElement): void {
  let held: [Field, string | boolean][] = [];
  addEventListener('pagehide', () => {
    const fields = [...form.querySelectorAll<Field>('input, select')];
    held = fields.map((field) => [field, isTicked(field) ? field.checked : field.value]);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(putBack));

  function putBack(): void {
    for (const [field, value] of held) {
      if (isTicked(field)) field.checked = value === true;
      else field.value = String(value);
    }
  }
}
