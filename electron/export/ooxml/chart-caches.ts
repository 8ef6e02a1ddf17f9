import type { ChartLook } from './chart-look.ts'

/** Where a series stands among those of its chart, and its name. */
export function seriesStart(index: number, name: string): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>`
}

/** Cells with texts, and what they hold when the file is opened. @param address with the name of its sheet */
export function textReference(address: string, values: readonly string[], { xmlText }: ChartLook): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${xmlText(value)}</c:v></c:pt>`)
  return `<c:strRef><c:f>${xmlText(address)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

/** Cells with figures; what is none has no point. @param address with the name of its sheet */
export function figureReference(
  address: string,
  values: readonly (string | number | null)[],
  format: string,
  { xmlText }: ChartLook,
): string {
  const points = values.flatMap((value, at) =>
    typeof value === 'number' && Number.isFinite(value) ? [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`] : [],
  )
  const cache = `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}`
  return `<c:numRef><c:f>${xmlText(address)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`
}
