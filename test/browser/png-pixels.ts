import type { Page } from 'playwright-core';

/** A picture: four bytes a pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Decodes a PNG on a canvas of the page, which spares a package for it. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const parts: string[] = [];
      for (let at = 0; at < data.length; at += 0x2000) {
        parts.push(String.fromCharCode(...data.subarray(at, at + 0x2000)));
      }
      return { width: image.width, height: image.height, text: btoa(parts.join('')) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return { width, height, data: new Uint8ClampedArray(Buffer.from(text, 'base64')) };
}

/** Encodes a picture on a canvas of the page. */
export async function pngOf(page: Page, { width, height, data }: Pixels): Promise<Buffer> {
  const text = Buffer.from(data).toString('base64');
  const png = await page.evaluate(
    (picture) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.width, picture.height];
      const bytes = Uint8ClampedArray.from(atob(picture.text), (letter) => letter.charCodeAt(0));
      const pixels = new ImageData(bytes, picture.width, picture.height);
      canvas.getContext('2d')!.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    { width, height, text },
  );
  return Buffer.from(png, 'base64');
}
