/** What every browser lets a canvas have: pixels a side, and pixels in all. */
const MOST_SIDE = 16_384;
const MOST_AREA = 2 ** 26;

/** A picture with so much in it that a PNG could not be read. */
export class TooLargeError extends Error {}

/**
 * How many pixels of a PNG stand for one of the drawing: 2, for sharp print, or what a canvas can hold.
 * Null where that is less than one, since letters would then be lost.
 */
export function pngScale(width: number, height: number): number | null {
  const most = Math.min(
    2,
    MOST_SIDE / width,
    MOST_SIDE / height,
    Math.sqrt(MOST_AREA / (width * height)),
  );
  return most < 1 ? null : most;
}

/** The picture as a file. */
export async function pictureBlob(svg: SVGSVGElement, format: 'svg' | 'png'): Promise<Blob> {
  const text = new XMLSerializer().serializeToString(svg);
  if (format === 'svg') return new Blob([text], { type: 'image/svg+xml' });
  const { width, height } = svg.viewBox.baseVal;
  const scale = pngScale(width, height);
  if (scale === null) throw new TooLargeError('no canvas holds this picture');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(width * scale), Math.floor(height * scale)];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser made no picture');
  return blob;
}
