import { htmlPicture } from './html-picture.ts';
import { inlineStyles } from './inline-styles.ts';
import { appendLegend } from './picture-legend.ts';
import { shape, textAt, wrapped, type Type } from './picture-text.ts';

const MARGIN = 20;
const LEAST_WIDTH = 560;

export interface PictureText {
  title: string;
  line: string;
  foot: readonly string[];
  author: string;
  /** The letters of the site as a rule of a style sheet, so that the picture needs nothing else. */
  fontFace: string;
}

/**
 * What is shown as one picture that stands alone: title, line in words, drawing, legend, source, licence,
 * day and address, with every colour written into it.
 */
export function figurePicture(host: HTMLElement, text: PictureText): SVGSVGElement {
  const drawn = drawnOf(host, text.title);
  const width = Math.max(LEAST_WIDTH, drawn.width) + 2 * MARGIN;
  const page = getComputedStyle(document.documentElement);
  const grey = getComputedStyle(host.querySelector('.take-away .note') ?? host).color;
  const picture = shape('svg', {
    viewBox: '0 0 1 1',
    width,
    'font-family': 'Inter, Arial, sans-serif',
  }) as SVGSVGElement;
  const paper = shape('rect', { width, fill: page.backgroundColor });
  const patterns = host.querySelector<SVGSVGElement>('.map-shapes');
  const letters = shape('style');
  letters.textContent = `${text.fontFace}.figures{font-variant-numeric:tabular-nums}`;
  picture.append(letters, paper, ...(patterns === null ? [] : [inlineStyles(patterns)]));
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
  y += 16;
  picture.append(drawn.at((width - drawn.width) / 2, y));
  y += drawn.height + 16;
  const legend = { left: MARGIN, top: y, width: width - 2 * MARGIN, ink: page.color };
  y = appendLegend(host, picture, legend) + 8;
  for (const line of [...text.foot, text.author])
    write(line, { size: 10.5, weight: 400, colour: grey });
  const height = Math.ceil(y + MARGIN);
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('height', String(height));
  paper.setAttribute('height', String(height));
  return picture;
}

interface Drawn {
  width: number;
  height: number;
  /** The drawing with its upper left corner there. */
  at: (x: number, y: number) => SVGElement;
}

/** The map or chart that is shown, or else the tables and sentences that are. */
function drawnOf(host: HTMLElement, title: string): Drawn {
  const chart = host.querySelector<SVGSVGElement>(
    '[data-map]:not([hidden]) svg.map, [data-drawing-box]:not([hidden]) svg.chart',
  );
  if (chart === null) {
    const { shapes, width, height } = htmlPicture(
      host.querySelector<HTMLElement>('[data-drawing]')!,
      title,
    );
    // Words begin at the margin, as those around them; they are not centred as a chart is.
    const at = (x: number, y: number): SVGElement => {
      shapes.setAttribute('transform', `translate(${Math.min(x, MARGIN)} ${y})`);
      return shapes;
    };
    return { width, height, at };
  }
  const { width, height } = chart.viewBox.baseVal;
  const at = (x: number, y: number): SVGElement => {
    const copy = inlineStyles(chart);
    for (const [name, value] of Object.entries({ x, y, width, height }))
      copy.setAttribute(name, String(value));
    return copy;
  };
  return { width, height, at };
}
