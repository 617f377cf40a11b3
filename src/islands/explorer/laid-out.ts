/**
 * Lays out a drawing of HTML as paper takes it while `measure` looks at it: nothing scrolls or sticks,
 * room for a table on the narrowest screen, no buttons, no caption that only repeats the title. The
 * reader sees nothing of it, because the browser paints before and after, and every box is scrolled back.
 */
export function laidOut<Result>(
  drawing: HTMLElement,
  title: string,
  measure: () => Result,
): Result {
  // The page too: a browser scrolls it when what is above the reader changes its height.
  const boxes = [
    ...drawing.querySelectorAll('.heat-scroll, .table-scroll'),
    document.documentElement,
  ];
  const scrolled = boxes.map((box) => {
    const { scrollLeft: left, scrollTop: top } = box;
    return { box, left, top };
  });
  const repeated = [...drawing.querySelectorAll('caption')].filter(
    ({ textContent }) => textContent === title,
  );
  for (const caption of repeated) caption.hidden = true;
  drawing.classList.add('is-pictured');
  try {
    return measure();
  } finally {
    drawing.classList.remove('is-pictured');
    for (const caption of repeated) caption.hidden = false;
    for (const { box, left, top } of scrolled) box.scrollTo({ left, top, behavior: 'instant' });
  }
}
