import fc from 'fast-check'
import type { ChartData } from '#shared/charts/chart-data.ts'

/** Charts as people make them: none, one or many rows, names of one letter or sixty words, values at and over the edges. */

const name = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constant('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'),
  fc.constant(''),
)
const level = fc.double({ min: 0, max: 5, noNaN: true })
const maybeLevel = fc.option(level, { nil: null })
const hue = fc.integer({ min: 0, max: 9 })
const confidence = fc.constantFrom('high', 'medium', 'low') as fc.Arbitrary<'high' | 'medium' | 'low'>
const tone = fc.constantFrom('good', 'attention', 'danger', 'neutral') as fc.Arbitrary<
  'good' | 'attention' | 'danger' | 'neutral'
>
const rows = { maxLength: 24 }
const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** Rows with ids of their own, so that links can be drawn between them. */
function numbered<T extends object>(items: readonly T[]): (T & { id: string; number: number })[] {
  return items.map((item, index) => ({ ...item, id: `r${index}`, number: index + 1 }))
}

const radar = fc
  .record({
    axes: fc.array(fc.record({ label: name, now: maybeLevel, target: maybeLevel }), { maxLength: 14 }),
    max: fc.constantFrom(0, 1, 5),
    now: name,
    target: name,
  })
  .map(({ axes, max, now, target }): ChartData => ({ kind: 'radar', axes, max, labels: { now, target } }))

const heatMap = fc
  .record({
    lenses: fc.array(name, { maxLength: 8 }),
    groups: fc.array(
      fc.record({
        label: name,
        hue,
        rows: fc.array(
          fc.record({
            label: name,
            importance: maybeLevel,
            levels: fc.array(fc.oneof(maybeLevel, fc.constant('na' as const)), { maxLength: 8 }),
            now: maybeLevel,
            target: maybeLevel,
            gap: maybeLevel,
          }),
          { maxLength: 8 },
        ),
      }),
      { maxLength: 6 },
    ),
    label: name,
  })
  .map(({ lenses, groups, label }): ChartData => {
    const labels = {
      practice: label,
      importance: label,
      now: 'Now',
      target: 'Target',
      gap: 'Gap',
      way: label,
      notApplicable: label,
    }
    return {
      kind: 'heatMap',
      lenses,
      groups: groups.map((group) => ({ ...group, rows: numbered(group.rows) })),
      labels,
    }
  })

const valueEffort = fc
  .record({
    bubbles: fc.array(
      fc.record({
        label: name,
        value: fc.double({ min: -2, max: 12, noNaN: true }),
        effort: fc.double({ min: -2, max: 12, noNaN: true }),
        size: fc.double({ min: 0, max: 1e9, noNaN: true }),
        hue,
        confidence,
      }),
      { maxLength: 40 },
    ),
    label: name,
  })
  .map(({ bubbles, label }): ChartData => {
    const labels = {
      value: label,
      effort: label,
      quickWins: label,
      majorBets: label,
      fillIns: 'fill-ins',
      reconsider: label,
    }
    return {
      kind: 'valueEffort',
      counted: bubbles.length > 30,
      min: 0,
      max: 10,
      splitValue: 5,
      splitEffort: 5,
      bubbles: numbered(bubbles),
      labels,
      confidenceLabels: { high: label, medium: label, low: label },
    }
  })

const roadmap = fc
  .record({
    lanes: fc.array(
      fc.record({
        label: name,
        hue,
        bars: fc.array(
          fc.record({
            label: name,
            start: date,
            finish: date,
            progress: fc.double({ min: 0, max: 1, noNaN: true }),
            critical: fc.boolean(),
            confidence,
            milestones: fc.array(fc.record({ date, label: name }), { maxLength: 3 }),
            bounds: fc.array(
              fc.record({ kind: fc.constantFrom('earliest' as const, 'fixed' as const), date, broken: fc.boolean() }),
              { maxLength: 2 },
            ),
          }),
          { maxLength: 8 },
        ),
      }),
      { maxLength: 5 },
    ),
    links: fc.array(fc.record({ from: fc.nat(20), to: fc.nat(20), critical: fc.boolean(), conflict: fc.boolean() }), {
      maxLength: 12,
    }),
    today: fc.option(date, { nil: null }),
    freezes: fc.array(fc.record({ label: name, start: date, finish: date }), { maxLength: 4 }),
    label: name,
  })
  .map(({ lanes, links, today, freezes, label }): ChartData => {
    let next = 0
    return {
      kind: 'roadmap',
      start: '2027-01-01',
      finish: '2029-12-31',
      quarters: ['2027-01-01', '2027-04-01', '2028-01-01', '2029-01-01'].map((start) => ({
        start,
        label: 'Q1',
        year: start.slice(0, 4),
      })),
      today,
      freezes,
      lanes: lanes.map((lane) => ({
        ...lane,
        bars: lane.bars.map((bar) => {
          next += 1
          return { ...bar, id: `b${next}`, number: String(next) }
        }),
      })),
      links: links.map((link) => ({ ...link, from: `b${link.from}`, to: `b${link.to}` })),
      labels: {
        planned: label,
        done: label,
        critical: label,
        milestone: label,
        dependsOn: label,
        today: label,
        confidenceLow: label,
        earliest: label,
        fixed: label,
        freeze: label,
      },
    }
  })

const gaps = fc
  .array(
    fc.record({ label: name, now: level, target: level, attention: fc.double({ min: 0, max: 500, noNaN: true }), hue }),
    rows,
  )
  .map(
    (items): ChartData => ({
      kind: 'gaps',
      max: 5,
      rows: numbered(items),
      labels: { now: 'now', target: 'target', attention: 'Attention' },
    }),
  )

const bars = fc
  .array(fc.record({ label: name, value: level, note: name, marked: fc.boolean() }), rows)
  .map((items): ChartData => ({ kind: 'bars', max: 5, bars: items }))

const scatter = fc
  .record({
    points: fc.array(fc.record({ label: name, x: level, y: level, hue, marked: fc.boolean() }), { maxLength: 40 }),
    label: name,
  })
  .map(
    ({ points, label }): ChartData => ({
      kind: 'scatter',
      points: numbered(points),
      labels: { x: label, y: label, unnamed: label },
      xRange: [0, 5],
      yRange: [0, 5],
    }),
  )

const amount = fc.double({ min: 0, max: 1e5, noNaN: true })
const investment = fc
  .array(
    fc.record({
      label: name,
      oneOff: amount,
      run: amount,
      saving: amount,
      cumulative: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    }),
    rows,
  )
  .map(
    (periods): ChartData => ({
      kind: 'investment',
      periods,
      labels: { oneOff: 'one-off', run: 'run', saving: 'saving', cumulative: 'total' },
      unit: 1000,
      unitLabel: '£k',
    }),
  )

const load = fc
  .record({
    periods: fc.array(name, { maxLength: 12 }),
    teams: fc.array(
      fc.record({
        label: name,
        loads: fc.array(
          fc
            .record({
              load: fc.option(fc.double({ min: 0, max: 9, noNaN: true }), { nil: null }),
              state: fc.constantFrom('none' as const, 'green' as const, 'amber' as const, 'red' as const),
            })
            .chain((cell) => fc.constantFrom(cell, cell.state === 'red' ? { ...cell, accepted: true as const } : cell)),
          { maxLength: 12 },
        ),
      }),
      rows,
    ),
  })
  .map(({ periods, teams }): ChartData => ({ kind: 'load', periods, teams, labels: { accepted: 'Accepted' } }))

const riskMatrix = fc
  .array(
    fc.record({ label: name, likelihood: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: 60 },
  )
  .map(
    (risks): ChartData => ({
      kind: 'riskMatrix',
      redFrom: 15,
      amberFrom: 8,
      risks: numbered(risks),
      labels: { likelihood: 'Likelihood', impact: 'Impact' },
    }),
  )

const cascade = fc
  .record({
    columns: fc.array(
      fc.record({
        title: name,
        nodes: fc.array(
          fc.record({ label: name, figure: fc.constantFrom('', '12%', '4.5'), hue: fc.option(hue, { nil: null }) }),
          { maxLength: 12 },
        ),
      }),
      { maxLength: 4 },
    ),
    links: fc.array(fc.record({ from: fc.nat(40), to: fc.nat(40), strength: level, marked: fc.boolean() }), {
      maxLength: 20,
    }),
  })
  .map(({ columns, links }): ChartData => {
    let next = 0
    return {
      kind: 'cascade',
      columns: columns.map((column) => ({
        ...column,
        nodes: column.nodes.map((node) => {
          next += 1
          return { ...node, id: `n${next}` }
        }),
      })),
      links: links.map((link) => ({ ...link, from: `n${link.from}`, to: `n${link.to}` })),
    }
  })

const dependencies = fc
  .record({
    nodes: fc.array(
      fc.record({
        label: name,
        column: fc.nat(6),
        hue: fc.option(hue, { nil: null }),
        marked: fc.boolean(),
      }),
      { maxLength: 30 },
    ),
    links: fc.array(fc.record({ from: fc.nat(32), to: fc.nat(32), inLoop: fc.boolean(), marked: fc.boolean() }), {
      maxLength: 40,
    }),
  })
  .map(
    ({ nodes, links }): ChartData => ({
      kind: 'dependencies',
      entity: 'initiative',
      nodes: nodes.map((node, at) => ({ ...node, id: `n${at}` })),
      links: links.map((link) => ({ ...link, from: `n${link.from}`, to: `n${link.to}` })),
    }),
  )

const bullets = fc
  .array(
    fc.record({
      label: name,
      progress: fc.option(fc.double({ min: -1, max: 2, noNaN: true }), { nil: null }),
      from: name,
      now: name,
      to: name,
      tone,
    }),
    rows,
  )
  .chain((items) =>
    fc
      .option(fc.record({ from: name, now: name, to: name }), { nil: undefined })
      .map((heads): ChartData => ({ kind: 'bullets', rows: numbered(items), ...(heads ? { heads } : {}) })),
  )

/** One arbitrary a kind of chart. */
export const arbitraryCharts = {
  radar,
  heatMap,
  valueEffort,
  roadmap,
  gaps,
  bars,
  scatter,
  investment,
  load,
  riskMatrix,
  cascade,
  dependencies,
  bullets,
} as const
