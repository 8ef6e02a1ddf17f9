import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criticalPath, type LinkType } from '#shared/methods/critical-path.ts'
import { dependencyGraph } from '#shared/methods/dependency-graph.ts'
import { inheritedPriorities } from '#shared/methods/inherited-priority.ts'
import { findLoops, withoutLoops } from '#shared/methods/loops.ts'
import { rankStability } from '#shared/methods/rank-stability.ts'
import { sequenceAwareOrder } from '#shared/methods/sequence-aware-order.ts'
import { topologicalOrder } from '#shared/methods/topological-order.ts'

type Link = readonly [from: number, to: number]

function graphOf(size: number, links: readonly Link[]) {
  return dependencyGraph(
    size,
    links.map(([from]) => from),
    links.map(([, to]) => to),
  )
}

const size = 12
const link = fc.tuple(fc.nat(size - 1), fc.nat(size - 1))
const anyLinks = fc.array(link, { maxLength: 30 })
/** Links of a graph without loops, under a numbering that does not give the order away. */
const forwardLinks = fc
  .tuple(anyLinks, fc.shuffledSubarray([...Array(size).keys()], { minLength: size }))
  .map(([links, names]) =>
    links.filter(([from, to]) => from < to).map(([from, to]): Link => [names[from] ?? 0, names[to] ?? 0]),
  )

/** Whether there is a way from one node to another, by brute force. */
function reaches(links: readonly Link[], from: number, to: number): boolean {
  const seen = new Set<number>()
  const queue = [from]
  for (const node of queue) {
    for (const [start, end] of links) {
      if (start !== node || seen.has(end)) continue
      if (end === to) return true
      seen.add(end)
      queue.push(end)
    }
  }
  return false
}

describe('C10 order and loops', () => {
  it('puts everything after what it needs', () => {
    fc.assert(
      fc.property(forwardLinks, (links) => {
        const order = [...topologicalOrder(graphOf(size, links))]
        expect(order.toSorted((a, b) => a - b)).toEqual([...Array(size).keys()])
        for (const [from, to] of links) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to))
      }),
    )
  })

  it('names a true loop for each knot, and none where there is none', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const graph = graphOf(size, links)
        const loops = findLoops(graph)
        const inLoop = [...Array(size).keys()].filter((node) => reaches(links, node, node))
        expect(loops.length === 0).toBe(inLoop.length === 0)
        expect(loops.length === 0).toBe(topologicalOrder(graph).length === size)
        for (const loop of loops) {
          expect(new Set(loop).size).toBe(loop.length)
          loop.forEach((node, at) => {
            const next = loop[(at + 1) % loop.length]
            expect(links.some(([from, to]) => from === node && to === next)).toBe(true)
          })
        }
        // One loop a knot: every node that is in a loop reaches one of those named and back.
        for (const node of inLoop) {
          expect(
            loops.some(
              ([first = -1]) => node === first || (reaches(links, node, first) && reaches(links, first, node)),
            ),
          ).toBe(true)
        }
      }),
    )
  })

  it('keeps every link that is in no loop, with its place in the input', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const loose = withoutLoops(graphOf(size, links))
        expect(topologicalOrder(loose)).toHaveLength(size)
        const expected = links.flatMap(([from, to], at) => (from === to || reaches(links, to, from) ? [] : [at]))
        expect([...loose.links].toSorted((a, b) => a - b)).toEqual(expected)
        for (let node = 0; node < size; node += 1) {
          for (let place = loose.offsets[node] ?? 0; place < (loose.offsets[node + 1] ?? 0); place += 1) {
            expect(links[loose.links[place] ?? -1]).toEqual([node, loose.targets[place]])
          }
        }
      }),
    )
  })

  it('survives a chain as long as a large workbook has initiatives', () => {
    const chain = Array.from({ length: 20_000 }, (_, at): Link => [at, (at + 1) % 20_000])
    expect(findLoops(graphOf(20_000, chain))).toHaveLength(1)
    expect(topologicalOrder(graphOf(20_000, chain.slice(0, -1)))).toHaveLength(20_000)
  })
})

describe('C9 inherited priority', () => {
  it('raises what urgent things need', () => {
    // Y is needed by X, X by Z: nodes X 0, Y 1, Z 2.
    const graph = graphOf(3, [
      [1, 0],
      [0, 2],
    ])
    const { inherited, raisedBy } = inheritedPriorities(graph, Float64Array.of(1.9, 0.8, 1.2), () => true)
    expect([...inherited]).toEqual([1.9, 1.9, 1.2])
    expect([...raisedBy]).toEqual([-1, 0, -1])
    const keys = { inherited, own: Float64Array.of(1.9, 0.8, 1.2), effort: new Float64Array(3) }
    expect([...sequenceAwareOrder(graph, keys, () => true)]).toEqual([1, 0, 2])
  })

  it('takes nothing from what is rejected', () => {
    const graph = graphOf(2, [[1, 0]])
    const { inherited } = inheritedPriorities(graph, Float64Array.of(1.9, 0.8), (node) => node !== 0)
    expect([...inherited]).toEqual([1.9, 0.8])
  })

  it('settles ties by own priority, then lower effort, then id', () => {
    const keys = {
      inherited: Float64Array.of(2, 2, 2, 2, 3),
      own: Float64Array.of(1, 2, 2, 2, 3),
      effort: Float64Array.of(1, 3, 2, 2, 9),
    }
    expect([...sequenceAwareOrder(graphOf(5, []), keys, () => true)]).toEqual([4, 2, 3, 1, 0])
  })

  const priorities = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: Number.NaN }), {
    minLength: size,
    maxLength: size,
  })

  it('orders by inherited priority and never before what is needed', () => {
    fc.assert(
      fc.property(forwardLinks, priorities, (links, values) => {
        const graph = graphOf(size, links)
        const own = Float64Array.from(values)
        const { inherited, raisedBy } = inheritedPriorities(graph, own, () => true)
        for (let node = 0; node < size; node += 1) {
          const needing = values.filter((value, other) => !Number.isNaN(value) && reaches(links, node, other))
          const all = [own[node] ?? Number.NaN, ...needing].filter((value) => !Number.isNaN(value))
          expect(inherited[node]).toBe(all.length === 0 ? Number.NaN : Math.max(...all))
          const raiser = raisedBy[node] ?? -1
          if (raiser >= 0) expect([own[raiser], reaches(links, node, raiser)]).toEqual([inherited[node], true])
        }
        const order = [...sequenceAwareOrder(graph, { inherited, own, effort: new Float64Array(size) }, () => true)]
        expect(order).toHaveLength(size)
        for (const [from, to] of links) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to))
        const ranks = order
          .map((node) => inherited[node] ?? Number.NaN)
          .map((value) => (Number.isNaN(value) ? -1 : value))
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('C9 stability', () => {
  it('counts the runs in which something stays on top', () => {
    // Two weights, two items: the second wins only when the second weight grows or the first one shrinks.
    const scores = [
      [5, 1.2],
      [1, 5],
    ] as const
    const topOf = ([a = 0, b = 0]: readonly number[]) => {
      const totals = scores.map(([first, second]) => (a * first + b * second) / (a + b))
      return [totals.indexOf(Math.max(...totals))]
    }
    expect([...(rankStability(2, [10, 10], 0.2, topOf) ?? [])]).toEqual([0.5, 0.5])
    expect([...(rankStability(2, [20, 10], 0.2, topOf) ?? [])]).toEqual([1, 0])
    expect(rankStability(2, [0, 0], 0.2, topOf)).toBeNull()
  })
})

describe('C10 critical path', () => {
  const finishToStart = (count: number): LinkType[] => Array.from({ length: count }, () => 'finishToStart')

  it('finds floats and the critical activities of the example', () => {
    const links: Link[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 4],
    ]
    const activities = { durations: [3, 2, 5, 4, 2], types: finishToStart(5), lags: [0, 0, 0, 0, 0] }
    const { finish, float, earliestStart, latestFinish } = criticalPath(graphOf(5, links), activities)
    expect(finish).toBe(11)
    expect([...float]).toEqual([0, 0, 1, 0, 0])
    expect([...earliestStart]).toEqual([0, 3, 3, 5, 9])
    expect([...latestFinish]).toEqual([3, 5, 9, 9, 11])
  })

  it.each<[LinkType, number, number, number]>([
    ['finishToStart', 2, 7, 11],
    ['startToStart', 2, 2, 6],
    ['finishToFinish', 2, 3, 7],
    ['finishToStart', -3, 2, 6],
    ['startToStart', -3, 0, 5],
  ])('ties by %s with a lag of %i', (type, lag, start, finish) => {
    const result = criticalPath(graphOf(2, [[0, 1]]), { durations: [5, 4], types: [type], lags: [lag] })
    expect([result.earliestStart[1], result.finish]).toEqual([start, finish])
  })

  it('starts nothing before its planned day', () => {
    const activities = { durations: [5, 4], notBefore: [0, 20], types: finishToStart(1), lags: [0] }
    const { float, finish } = criticalPath(graphOf(2, [[0, 1]]), activities)
    expect([finish, ...float]).toEqual([24, 15, 0])
  })

  it('is empty for nothing', () => {
    expect(criticalPath(graphOf(0, []), { durations: [], types: [], lags: [] }).finish).toBe(0)
  })

  const durations = fc.array(fc.nat(20), { minLength: size, maxLength: size })
  const types = fc.constantFrom<LinkType>('finishToStart', 'startToStart', 'finishToFinish')

  it('is as long as the longest chain, with no float below 0 and a critical activity', () => {
    fc.assert(
      fc.property(forwardLinks, durations, (links, days) => {
        const activities = { durations: days, types: finishToStart(links.length), lags: links.map(() => 0) }
        const { finish, float } = criticalPath(graphOf(size, links), activities)
        const longestFrom = (node: number): number =>
          (days[node] ?? 0) + Math.max(0, ...links.filter(([from]) => from === node).map(([, to]) => longestFrom(to)))
        expect(finish).toBe(Math.max(...days.map((_, node) => longestFrom(node))))
        expect(Math.min(...float)).toBe(0)
      }),
    )
  })

  it('keeps every link, earliest and latest, and the end moves by no slip within a float', () => {
    fc.assert(
      fc.property(
        forwardLinks,
        durations,
        fc.array(types, { minLength: 30, maxLength: 30 }),
        fc.array(fc.integer({ min: -5, max: 10 }), { minLength: 30, maxLength: 30 }),
        fc.nat(size - 1),
        (links, days, kinds, lags, slipping) => {
          const graph = graphOf(size, links)
          const activities = { durations: days, types: kinds, lags }
          const plan = criticalPath(graph, activities)
          for (const [starts, ends] of [
            [plan.earliestStart, plan.earliestFinish],
            [plan.latestStart, plan.latestFinish],
          ] as const) {
            links.forEach(([from, to], at) => {
              const kind = kinds[at]
              const needed = (kind === 'startToStart' ? starts[from] : ends[from]) ?? 0
              const needing = (kind === 'finishToFinish' ? ends[to] : starts[to]) ?? 0
              expect(needing).toBeGreaterThanOrEqual(needed + (lags[at] ?? 0))
            })
          }
          const notBefore = days.map((_, node) => (node === slipping ? (plan.latestStart[slipping] ?? 0) : 0))
          expect(criticalPath(graph, { ...activities, notBefore }).finish).toBe(plan.finish)
        },
      ),
    )
  })
})
