/**
 * A number from text such as `1,234.50`, `1 234,50` or `45%` (0.45).
 * @param decimal the sign before decimals; the other one may stand between thousands
 */
export function parseNumber(text: string, decimal: '.' | ','): number | null {
  const thousands = decimal === '.' ? ',' : '.'
  const share = text.endsWith('%')
  const plain = (share ? text.slice(0, -1) : text)
    .replace(/[\s\u00a0\u202f’']/g, '')
    .replaceAll('\u2212', '-')
    .replaceAll(thousands, '')
    .replace(decimal, '.')
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null
  const number = Number(share ? `${plain}e-2` : plain)
  return Number.isFinite(number) ? number : null
}
