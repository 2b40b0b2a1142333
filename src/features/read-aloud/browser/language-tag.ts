/**
 * A language as BCP 47 writes it. Devices name that of a voice in their own ways too: `nl_NL`, `nld-NLD`, `dut`,
 * `nld-x-lvariant-f00`; of such a name only the language itself may be left. Empty if it is none.
 */
export function languageTag(name: string): string {
  const tag = name.replaceAll('_', '-');
  return canonical(tag) || canonical(tag.split('-')[0] ?? '');
}

function canonical(tag: string): string {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return '';
  }
}
