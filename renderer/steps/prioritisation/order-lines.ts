import type { RankedInitiative, Ranking } from '#shared/methods/readings/ranking.ts'

/** A line of the ranked list: an initiative, the head of a group, or the line where the money ends. */
export type OrderLine =
  | { readonly kind: 'group'; readonly key: 'unscored' | 'rejected'; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: RankedInitiative }
  | { readonly kind: 'funding'; readonly key: 'funding'; readonly cap: number }

/** The mandated, the ranked with the funding line among them, what is not scored, and what was decided against. */
export function orderLines({ mandated, ranked, unscored, rejected, funding }: Ranking): readonly OrderLine[] {
  const cut = funding === null ? -1 : ranked.findIndex(({ funded }) => funded === false)
  const above = cut < 0 ? ranked : ranked.slice(0, cut)
  const below = cut < 0 ? [] : ranked.slice(cut)
  return [
    ...mandated.map(itemLine),
    ...above.map(itemLine),
    ...(funding === null ? [] : [{ kind: 'funding', key: 'funding', cap: funding.cap } as const]),
    ...below.map(itemLine),
    ...group('unscored', unscored),
    ...group('rejected', rejected),
  ]
}

function itemLine(item: RankedInitiative): OrderLine {
  return { kind: 'item', key: item.initiativeId, item }
}

function group(key: 'unscored' | 'rejected', items: readonly RankedInitiative[]): readonly OrderLine[] {
  return items.length === 0 ? [] : [{ kind: 'group', key, count: items.length }, ...items.map(itemLine)]
}
