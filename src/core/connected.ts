/**
 * Whether regions and activities hang together: from any region one can reach every other region
 * and activity by stepping along the cells that are true. Rows and columns without a true cell make
 * it false; an empty table is not connected.
 */
export function isConnected(table: readonly (readonly boolean[])[]): boolean {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return false;
  const seenRow = new Set([0]);
  const seenColumn = new Set<number>();
  const queue = [0];
  for (const row of queue) {
    for (let column = 0; column < columns; column += 1) {
      if (!table[row]![column] || seenColumn.has(column)) continue;
      seenColumn.add(column);
      for (let other = 0; other < rows; other += 1) {
        if (!table[other]![column] || seenRow.has(other)) continue;
        seenRow.add(other);
        queue.push(other);
      }
    }
  }
  return seenRow.size === rows && seenColumn.size === columns;
}
