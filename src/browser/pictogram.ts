/** As `components/LineDrawing.astro` draws it. */
const LOOKS = {
  class: 'beeld',
  viewBox: '0 0 24 24',
  width: '24',
  height: '24',
  fill: 'none',
  stroke: 'currentColor',
  'aria-hidden': 'true',
};
const SVG = 'http://www.w3.org/2000/svg';

/** The pictogram of a page beside its name; nothing where it has none. */
export function drawPictogram({ beeld }: { beeld?: string | undefined }): Node[] {
  if (!beeld) return [];
  const drawing = document.createElementNS(SVG, 'svg');
  const lines = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(LOOKS)) drawing.setAttribute(name, value);
  lines.setAttribute('d', beeld);
  drawing.append(lines);
  return [drawing];
}
