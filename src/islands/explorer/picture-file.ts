import { inlineStyles } from './inline-styles.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;

export interface PictureText {
  title: string;
  line: string;
  foot: readonly string[];
  author: string;
  /** The letters of the site as a rule of a style sheet, so that the picture needs nothing else. */
  fontFace: string;
}

/** Letters of one style, and how wide they run. */
interface Type {
  size: number;
  weight: number;
  colour: string;
}

/**
 * What is shown as one picture that stands alone: title, line in words, chart, legend, source, licence,
 * day and address, with every colour written into it.
 */
export function figurePicture(host: HTMLElement, text: PictureText): SVGSVGElement {
  const chart = host.querySelector<SVGSVGElement>(
    '[data-map]:not([hidden]) svg.map, [data-drawing-box]:not([hidden]) svg.chart',
  )!;
  const { width: chartWidth, height: chartHeight } = chart.viewBox.baseVal;
  const width = Math.max(560, chartWidth) + 2 * MARGIN;
  const page = getComputedStyle(document.documentElement);
  const grey = getComputedStyle(host.querySelector('[data-legend]') ?? host).color;
  const picture = make('svg', {
    viewBox: '0 0 1 1',
    width,
    'font-family': 'Inter, Arial, sans-serif',
  }) as SVGSVGElement;
  const paper = make('rect', { width, fill: page.backgroundColor });
  const shapes = host.querySelector<SVGSVGElement>('.map-shapes');
  const letters = make('style', {});
  letters.textContent = text.fontFace;
  picture.append(letters, paper, ...(shapes === null ? [] : [inlineStyles(shapes)]));
  let y = MARGIN;
  const write = (words: string, type: Type): void => {
    for (const row of wrapped(words, width - 2 * MARGIN, type)) {
      y += type.size * 1.35;
      picture.append(textAt(row, MARGIN, y, type));
    }
  };
  write(text.title, { size: 19, weight: 600, colour: page.color });
  y += 4;
  write(text.line, { size: 13, weight: 400, colour: page.color });
  y += 12;
  const drawn = inlineStyles(chart);
  for (const [name, value] of Object.entries({
    x: (width - chartWidth) / 2,
    y,
    width: chartWidth,
    height: chartHeight,
  })) {
    drawn.setAttribute(name, String(value));
  }
  picture.append(drawn);
  y += chartHeight + 16;
  y = appendLegend(host, picture, y, width - 2 * MARGIN, page.color);
  y += 8;
  for (const line of [...text.foot, text.author])
    write(line, { size: 10.5, weight: 400, colour: grey });
  const height = Math.ceil(y + MARGIN);
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('height', String(height));
  paper.setAttribute('height', String(height));
  return picture;
}

/** The bands and rows of the legend, as they stand in the page. */
function appendLegend(
  host: HTMLElement,
  picture: SVGSVGElement,
  top: number,
  width: number,
  ink: string,
): number {
  let y = top;
  const type: Type = { size: 12, weight: 400, colour: ink };
  for (const legend of host.querySelectorAll<HTMLElement>('[data-legend] .legend')) {
    y += 12;
    picture.append(
      textAt(legend.querySelector('.legend-title')?.textContent ?? '', MARGIN, y, type),
    );
    const classes = [...legend.querySelectorAll<HTMLElement>('.legend-class')];
    const step = Math.min(width, 560) / Math.max(1, classes.length);
    classes.forEach((each, index) => {
      const x = MARGIN + index * step;
      const colour = getComputedStyle(each, '::before').backgroundColor;
      const edge = each.classList.contains('is-above') ? ink : 'none';
      picture.append(
        make('rect', { x, y: y + 7, width: step, height: 12, fill: colour, stroke: edge }),
        textAt(
          each.querySelector('span')?.textContent ?? '',
          x + step / 2,
          y + 33,
          { ...type, size: 11 },
          'middle',
        ),
      );
    });
    y += 40;
  }
  for (const row of host.querySelectorAll<HTMLElement>(
    '[data-legend] .legend-rows li, [data-legend] .legend-symbol',
  )) {
    const swatch = row.querySelector<SVGSVGElement>('svg');
    if (swatch === null) continue;
    const copy = inlineStyles(swatch);
    const { width: w, height: h } = swatch.viewBox.baseVal;
    copy.setAttribute('x', String(MARGIN));
    copy.setAttribute('y', String(y));
    picture.append(
      copy,
      textAt(row.querySelector('span')?.textContent ?? '', MARGIN + w + 8, y + h / 2 + 4, type),
    );
    y += Math.max(20, h + 4);
  }
  return y;
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function textAt(text: string, x: number, y: number, type: Type, anchor = 'start'): SVGElement {
  const { size, weight, colour } = type;
  const element = make('text', {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    fill: colour,
    'text-anchor': anchor,
  });
  element.textContent = text;
  return element;
}

const measure = document.createElement('canvas').getContext('2d');

/** Lines no wider than the room, broken between words. */
function wrapped(text: string, room: number, { size, weight }: Type): string[] {
  if (measure !== null) measure.font = `${weight} ${size}px Inter, Arial, sans-serif`;
  const widthOf = (line: string): number =>
    measure?.measureText(line).width ?? line.length * size * 0.55;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim();
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}

/** The picture as a file; a PNG at twice the size, for sharp print. */
export async function pictureBlob(svg: SVGSVGElement, format: 'svg' | 'png'): Promise<Blob> {
  const text = new XMLSerializer().serializeToString(svg);
  if (format === 'svg') return new Blob([text], { type: 'image/svg+xml' });
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser made no picture');
  return blob;
}
