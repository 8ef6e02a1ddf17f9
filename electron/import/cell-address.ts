/** Addresses such as `AB12`: letters count columns, digits rows. Both are counted from 1 here, as the sheet does. */
export type CellAddress = { readonly row: number; readonly column: number }

const address = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/

/** Undefined where the text is not an address. */
export function parseAddress(text: string): CellAddress | undefined {
  const [, letters = '', digits = ''] = address.exec(text) ?? []
  if (letters === '') return undefined
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}

/** `1` is `A`, `27` is `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}
