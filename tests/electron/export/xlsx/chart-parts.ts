import { unescaped } from '#tests/electron/export/pptx/deck-tools.ts'

/** The chart parts of a workbook, in the order of their numbers. */
export function chartParts(parts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1])
  return Object.entries(parts)
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .sort(([a], [b]) => number(a) - number(b))
}

/** What a chart keeps of a range of cells. */
export type Cache = { readonly address: string; readonly points: readonly (string | number | null)[] }

export function cachesOf(xml: string): readonly Cache[] {
  return [...xml.matchAll(/<c:(str|num)Ref><c:f>([^<]*)<\/c:f>(.*?)<\/c:\1Ref>/gs)].map(
    ([, kind, address = '', cache = '']) => {
      const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1])
      const points: (string | number | null)[] = Array.from({ length: count }, () => null)
      for (const [, at, value = ''] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)) {
        points[Number(at)] = kind === 'num' ? Number(value) : unescaped(value)
      }
      return { address: unescaped(address), points }
    },
  )
}
