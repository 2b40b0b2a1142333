import { writeFileSync } from 'node:fs';
import { arrows, FLOORS, featureOf, files, roomOf } from './house.ts';

const FILE = 'docs/huis.svg';

const WIDTH = 1060;
const FLOOR = { height: 68, gap: 22 };
const GAP = 14;
const FEATURE = { width: 132, height: 34, gap: 8, inRow: 7 };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The floors of the house with their rooms, as SVG. An arrow leads to a room from which something is imported; it is left
 * out where other arrows lead there too.
 */
export function houseDrawing(): string {
  const features = [...new Set(files.map(featureOf))].filter((room) => room.startsWith('features/')).toSorted();
  const rows = Math.ceil(features.length / FEATURE.inRow);
  const heightOf = (rooms: string[]) =>
    rooms.includes('features') ? FLOOR.height + (rows - 1) * (FEATURE.height + FEATURE.gap) + 30 : FLOOR.height;

  const boxes = new Map<string, Box>();
  const parts: string[] = [];
  let y = 16;
  for (const rooms of FLOORS.toReversed()) {
    const height = heightOf(rooms);
    const width = (WIDTH - 32 - GAP * (rooms.length + 1)) / rooms.length;
    for (const [index, room] of rooms.entries()) {
      const box = { x: 16 + GAP + index * (width + GAP), y: y + 8, width, height: height - 16 };
      boxes.set(room, box);
      parts.push(drawRoom(room, box));
      if (room === 'features') parts.push(...features.map((feature, place) => drawFeature(feature, place, box)));
    }
    y += height + FLOOR.gap;
  }
  const lines = arrowsToDraw().map(([from, to]) => drawArrow(boxes.get(from) as Box, boxes.get(to) as Box));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif">
<title>The rooms of src/, floor on floor; each arrow leads to a room from which something is imported</title>
<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" fill="#857a66"/></marker></defs>
<rect width="${WIDTH}" height="${y}" fill="#faf6ee"/>
${[...lines, ...parts].join('\n')}
</svg>
`;
}

/** The arrows between rooms, without those to rooms that others lead to. */
function arrowsToDraw(): [from: string, to: string][] {
  const needs = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (room !== other) needs.set(room, (needs.get(room) ?? new Set()).add(other));
  }
  const reaches = (from: string, to: string): boolean =>
    [...(needs.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...needs].flatMap(([from, others]) =>
    [...others]
      .filter((to) => ![...others].some((other) => other !== to && reaches(other, to)))
      .map((to): [string, string] => [from, to]),
  );
}

function drawRoom(room: string, { x, y, width, height }: Box): string {
  const label = room.endsWith('.ts') ? room : `${room}/`;
  const middle = room === 'features' ? y + 24 : y + height / 2;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="#fffdf8" stroke="#0b4a4f" stroke-width="2"/>
<text x="${x + width / 2}" y="${middle}" text-anchor="middle" dominant-baseline="middle" font-weight="700" font-size="19" fill="#23201b">${label}</text>`;
}

/** A feature; a dot says that part of it runs at the reader's. */
function drawFeature(feature: string, place: number, around: Box): string {
  const x = around.x + 10 + (place % FEATURE.inRow) * (FEATURE.width + FEATURE.gap);
  const y = around.y + 42 + Math.floor(place / FEATURE.inRow) * (FEATURE.height + FEATURE.gap);
  const runsAtReaders = files.some((file) => file.startsWith(`src/${feature}/browser/`));
  return `<rect x="${x}" y="${y}" width="${FEATURE.width - 4}" height="${FEATURE.height}" rx="8" fill="#eef3ee"/>
<text x="${x + (FEATURE.width - 4) / 2}" y="${y + FEATURE.height / 2}" text-anchor="middle" dominant-baseline="middle" font-size="15" fill="#23201b">${feature.replace('features/', '')}${runsAtReaders ? ' •' : ''}</text>`;
}

/** From the foot of one room to the top of another, or over the gap between two rooms of one floor. */
function drawArrow(from: Box, to: Box): string {
  const centre = (box: Box) => box.x + box.width / 2;
  const isBeside = from.y === to.y;
  const isRight = centre(to) > centre(from);
  // The further it goes, the more it keeps aside of what lies between.
  const aside = Math.max(0, to.y - from.y - from.height - FLOOR.height) * 0.4;
  const [x1, y1] = isBeside
    ? [isRight ? from.x + from.width : from.x, from.y + from.height / 2]
    : [centre(from) + (centre(to) - centre(from)) * 0.15 + aside, from.y + from.height];
  const [x2, y2] = isBeside
    ? [isRight ? to.x : to.x + to.width, to.y + to.height / 2]
    : [centre(to) + (centre(from) - centre(to)) * 0.15 + aside, to.y];
  return `<path d="M${x1.toFixed(0)} ${y1.toFixed(0)}L${x2.toFixed(0)} ${y2.toFixed(0)}" stroke="#857a66" stroke-width="1.4" marker-end="url(#end)"/>`;
}

/** `npm run huis` draws it anew. */
if (import.meta.main) {
  writeFileSync(FILE, houseDrawing());
  console.info(`Geschreven: ${FILE}`);
}
