/** Where a key leads in a grid of rows and columns; null for a key that leads nowhere. */
export function nextInGrid(
  key: string,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
  whole = false,
): [number, number] | null {
  const within = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));
  switch (key) {
    case 'ArrowUp':
      return [within(row - 1, rows), column];
    case 'ArrowDown':
      return [within(row + 1, rows), column];
    case 'ArrowLeft':
      return [row, within(column - 1, columns)];
    case 'ArrowRight':
      return [row, within(column + 1, columns)];
    case 'PageUp':
      return [within(row - 10, rows), column];
    case 'PageDown':
      return [within(row + 10, rows), column];
    case 'Home':
      return [whole ? 0 : row, 0];
    case 'End':
      return [whole ? rows - 1 : row, columns - 1];
    default:
      return null;
  }
}
