let kept: Promise<string> | null = null;

/**
 * The sans of the site as a `@font-face` rule that holds the letters themselves: a picture cannot fetch
 * anything. Empty where they cannot be had; the picture then takes what the reader's system has.
 */
export function fontFace(dataFolder: string): Promise<string> {
  kept ??= make(dataFolder.replace(/data\/$/, 'fonts/inter.woff2')).catch(() => '');
  return kept;
}

async function make(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) return '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `@font-face{font-family:Inter;font-weight:400 700;src:url(data:font/woff2;base64,${btoa(text)})}`;
}
