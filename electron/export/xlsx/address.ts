/** `1` is `A`, `27` is `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** `D6` for column 4 and row 6. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** `D6:I56`. */
export function area(left: number, top: number, right: number, bottom: number): string {
  return `${cellAddress(left, top)}:${cellAddress(right, bottom)}`
}

/** `$D$6:$D$56`: the cells of a column that formulas in other rows refer to. */
export function columnRange(column: number, top: number, bottom: number): string {
  const letters = columnLetters(column)
  return `$${letters}$${top}:$${letters}$${bottom}`
}

/** `'Roll-ups'!` before an address. */
export function onSheet(name: string, address: string): string {
  return `'${name.replaceAll("'", "''")}'!${address}`
}
