import { encode } from 'uqr';

/** A page and each booklet have the same code. */
const drawn = new Map<string, string>();

/**
 * QR code of `address` as an SVG without a margin: the page keeps four of its squares free around it.
 * Squares beside each other are one shape, so that a booklet of two hundred codes stays small.
 */
export function qrCode(address: string): string {
  const code = drawn.get(address) ?? draw(address);
  drawn.set(address, code);
  return code;
}

function draw(address: string): string {
  // Level M survives a fold or a stain.
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const shapes = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${2 * size}" height="${2 * size}"><path d="${shapes.join('')}"/></svg>`;
}
