import type { Pixels } from './png-pixels.ts';

/**
 * How screenshots are compared. Four by four pixels become one, and colours are rounded to multiples of
 * 16, so that a stored picture stays small and letters become a grey on which browsers agree. What is
 * compared is the mean of blocks of 6 × 6 of these: 24 × 24 px of the page, less than the smallest region
 * of the map. A block may also stand a pixel of the page elsewhere, as one below a line of letters may.
 *
 * TOLERANCE is the difference of a mean, in red, green or blue of 255, above which a block is another. By
 * experiment with Chromium 156 on Linux: the same page again differs by 0, also with other hinting, other
 * text modes and another rasteriser, and by 2.7 at most with letters placed on whole pixels. The shortest
 * name taken off the map (Molise) differs by 7.4, the least of the regions in the colour of the next class
 * (Liguria) by 12.
 */
const REDUCTION = 4;
const ROUNDING = 16;
const BLOCK = 6;
const TOLERANCE = 5;
/** Where a block may stand instead, in pixels of the page; where it stood comes first. */
const SHIFTS = [0, -1, 1].flatMap((dx) => [0, -1, 1].map((dy) => [dx, dy] as const));

/** A screenshot as it is stored, from a pixel `dx` to the right and `dy` below on. */
export function reduced(whole: Pixels, dx = 0, dy = 0): Pixels {
  const [width, height] = [whole.width, whole.height].map((size) => Math.floor(size / REDUCTION));
  const small = {
    width: width!,
    height: height!,
    data: new Uint8ClampedArray(width! * height! * 4),
  };
  const within = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at));
  for (let at = 0; at < small.data.length; at += 1) {
    const [channel, left, top] = [
      at % 4,
      ((at >> 2) % small.width) * REDUCTION + dx,
      Math.floor((at >> 2) / small.width) * REDUCTION + dy,
    ];
    let sum = 0;
    for (let y = top; y < top + REDUCTION; y += 1) {
      const row = within(y, whole.height) * whole.width;
      for (let x = left; x < left + REDUCTION; x += 1) {
        sum += whole.data[(row + within(x, whole.width)) * 4 + channel]!;
      }
    }
    small.data[at] = Math.round(sum / REDUCTION ** 2 / ROUNDING) * ROUNDING;
  }
  return small;
}

/** Where a screenshot differs from a stored picture: pixels of the page, and by how much of 255. */
export interface Difference {
  x: number;
  y: number;
  by: number;
}

/** The blocks that are not the same; one, by 255, where the sizes are not. */
export function differences(stored: Pixels, screenshot: Pixels): Difference[] {
  const { width, height } = reduced(screenshot);
  if (width !== stored.width || height !== stored.height) return [{ x: 0, y: 0, by: 255 }];
  let open = means(stored).map((block) => ({ ...block, by: 255 }));
  for (const [dx, dy] of SHIFTS) {
    const now = new Map(means(reduced(screenshot, dx, dy)).map((block) => [keyOf(block), block]));
    open = open.flatMap((block) => {
      const { mean } = now.get(keyOf(block))!;
      const distance = Math.max(...mean.map((value, at) => Math.abs(value - block.mean[at]!)));
      return distance <= TOLERANCE ? [] : [{ ...block, by: Math.min(block.by, distance) }];
    });
    if (open.length === 0) return [];
  }
  return open.map(({ x, y, by }) => ({
    x: x * REDUCTION,
    y: y * REDUCTION,
    by: Math.round(by * 10) / 10,
  }));
}

const keyOf = ({ x, y }: Block): string => `${x} ${y}`;

interface Block {
  x: number;
  y: number;
  /** Red, green, blue. */
  mean: number[];
}

function means({ width, height, data }: Pixels): Block[] {
  const blocks: Block[] = [];
  for (let y = 0; y < height; y += BLOCK) {
    for (let x = 0; x < width; x += BLOCK) {
      const sums = [0, 0, 0];
      const [right, bottom] = [Math.min(width, x + BLOCK), Math.min(height, y + BLOCK)];
      for (let row = y; row < bottom; row += 1) {
        for (let at = (row * width + x) * 4; at < (row * width + right) * 4; at += 4) {
          sums[0]! += data[at]!;
          sums[1]! += data[at + 1]!;
          sums[2]! += data[at + 2]!;
        }
      }
      const count = (right - x) * (bottom - y);
      blocks.push({ x, y, mean: sums.map((sum) => sum / count) });
    }
  }
  return blocks;
}
