const SVG = 'http://www.w3.org/2000/svg';

/** The pictogram of a page beside its name; nothing where it has none. */
export function drawPictogram({ beeld }: { beeld?: string | undefined }): Node[] {
  if (!beeld) return [];
  const drawing = document.createElementNS(SVG, 'svg');
  const lines = document.createElementNS(SVG, 'path');
  drawing.setAttribute('class', 'beeld');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  lines.setAttribute('d', beeld);
  drawing.append(lines);
  return [drawing];
}
