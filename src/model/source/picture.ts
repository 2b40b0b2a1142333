import { extname } from 'node:path';
import { imageSize } from 'image-size';

/** What a picture turns out to be, whatever its name says; `undefined` where it can't be read. */
export interface PictureFacts {
  /** As it is called at the end of a file name, such as `jpg`. */
  kind: string;
  width: number;
  height: number;
  /** Whether all of it is there. */
  isWhole: boolean;
  moves: boolean;
}

/** What the build can make small for the site and for paper, by the ends of their names. */
export const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'avif'];
/** What people take for a picture too. */
const OTHERS = ['gif', 'svg', 'heic', 'heif', 'tif', 'tiff', 'bmp', 'psd', 'raw', 'dng', 'jxl', 'ico', 'jfif', 'pdf'];

/** How a file's name ends, in small letters, without the dot. */
export const endOf = (file: string): string => extname(file).slice(1).toLowerCase();

/** Whether `file` was put there as a picture, whether or not it can be shown. */
export const isMeantAsPicture = (file: string): boolean => [...PICTURES, ...OTHERS].includes(endOf(file));

const HEADER = 512;
/** Where the picture itself begins in a JPEG, and where it ends: a small one of its own in the header ends before that. */
const [SCAN, END] = [Buffer.from([0xff, 0xda]), Buffer.from([0xff, 0xd9])];

/** @param bytes of its file */
export function factsOf(bytes: Buffer): PictureFacts | undefined {
  const size = sizeOf(bytes);
  if (!size?.type) return undefined;
  const begin = bytes.subarray(0, HEADER);
  const moves = { png: begin.includes('acTL'), webp: begin.includes('ANIM'), avif: begin.includes('ftypavis') };
  const isWhole = {
    jpg: bytes.lastIndexOf(END) > bytes.lastIndexOf(SCAN),
    png: bytes.includes('IEND'),
    webp: bytes.length >= bytes.readUInt32LE(4) + 8,
  };
  return {
    kind: size.type,
    width: size.width,
    height: size.height,
    moves: moves[size.type as keyof typeof moves] ?? false,
    isWhole: isWhole[size.type as keyof typeof isWhole] ?? true,
  };
}

function sizeOf(bytes: Buffer): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
