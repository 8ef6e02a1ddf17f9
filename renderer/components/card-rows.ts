/**
 * Cards in rows as even as they can be, no row with more than fit: four where three fit are two and two, never three and one
 * that is left over. The longer rows come first.
 */
export function cardRows(count: number, most: number): readonly number[] {
  const rows = Math.ceil(count / Math.max(1, most))
  const least = Math.floor(count / Math.max(1, rows))
  return Array.from({ length: rows }, (_, row) => (row < count - least * rows ? least + 1 : least))
}
