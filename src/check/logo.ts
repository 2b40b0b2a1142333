/** What a drawing may not hold that stands inside pages: our policy for pages refuses it, or it looks otherwise there than in a picture. */
const REFUSED: [pattern: RegExp, what: string][] = [
  [/<style\b|\sstyle=/i, 'opmaak met «style»'],
  [/<script\b|\son\w+=/i, 'een script'],
  [/<(image|foreignObject)\b/i, 'een foto of een ander bestand'],
  [/\b(href|src)="(?!#)/i, 'een verwijzing naar een ander bestand'],
  [/<text\b/i, 'letters die geen lijnen zijn'],
  [/\sclass=/i, 'opmaak met «class»'],
];

/** What is wrong with the drawing of the logo, in Dutch; `undefined` where it is good. */
export function logoProblem(svg: string): string | undefined {
  if (!/<svg\b[\s\S]*<\/svg>/.test(svg)) return 'Het logo is geen SVG-tekening. Bewaar het als gewone SVG.';
  const [, width, height] = /\sviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || width !== height)
    return 'Het logo moet vierkant zijn: geef het een viewBox met twee gelijke maten, zoals viewBox="0 0 32 32".';
  const found = REFUSED.find(([pattern]) => pattern.test(svg));
  return (
    found &&
    `In het logo staat ${found[1]}; dat kan niet in een pagina. Bewaar het als gewone SVG, met kleuren als fill="#0b4a4f".`
  );
}
