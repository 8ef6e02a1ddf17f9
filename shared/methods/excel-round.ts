/**
 * Rounds as spreadsheets do: the number is first taken at 15 significant digits, then rounded half away from zero in
 * decimal. Use it wherever screen, print and Excel must show the same digits (6.415 is 6.42 here, as in a sheet, where
 * binary rounding gives 6.41). EXPORTS 3.1.
 * Zero is always the positive one.
 * @param digits decimal places; negative rounds to tens, hundreds …
 */
export function excelRound(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits)
  // A sheet knows no negative zero, and nobody wants to read "-0".
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** Moves the decimal point without a multiplication, which would round in binary. */
function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e')
  return Number(`${mantissa}e${Number(exponent) + digits}`)
}
