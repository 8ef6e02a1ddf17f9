import type { RoadmapData } from './chart-data.ts'
import { mixColours } from './colour.ts'
import { drawLegend, type LegendItem } from './legend.ts'
import { arrowHeadPath, diamondPath } from './paths.ts'
import { boundMark } from './roadmap-bounds.ts'
import { freezeBand } from './roadmap-freezes.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'

/** What the signs mean; its height is known before it is drawn. */
export function roadmapLegend(
  data: RoadmapData,
  options: SceneOptions,
): { readonly height: number; readonly draw: (y: number) => Shape[] } {
  const { palette, width } = options
  const { labels } = data
  const hue = palette.select
  // Its edge has room, too, where the legend begins at the edge of the picture.
  const box = (x: number, middle: number) =>
    ({ kind: 'rect', x: x + 0.8, y: middle - 4, width: 18.4, height: 8, radius: 2 }) as const
  const tint = (share: number) => mixColours(palette.paper, hue, share)
  const bars = data.lanes.flatMap((lane) => lane.bars)
  // Marks that a plan does not have need no room in its legend, and promise nothing that is not there.
  const drawn = {
    done: bars.some(({ progress }) => progress > 0),
    critical: bars.some(({ critical }) => critical),
    confidenceLow: bars.some(({ confidence }) => confidence === 'low'),
    milestone: bars.some(({ milestones }) => milestones.length > 0),
    dependsOn: linksDrawn(data),
  }
  const signs: readonly (LegendItem & { readonly of?: keyof typeof drawn })[] = [
    {
      label: labels.planned,
      signWidth: 20,
      sign: (x, m) => [{ ...box(x, m), fill: tint(0.3), stroke: hue, strokeWidth: 0.8 }],
    },
    { of: 'done', label: labels.done, signWidth: 20, sign: (x, m) => [{ ...box(x, m), fill: tint(0.62) }] },
    {
      of: 'critical',
      label: labels.critical,
      signWidth: 20,
      sign: (x, m) => [{ ...box(x, m), fill: palette.paper, stroke: palette.ink, strokeWidth: 1.6 }],
    },
    {
      of: 'confidenceLow',
      label: labels.confidenceLow,
      signWidth: 20,
      sign: (x, m) => [{ ...box(x, m), fill: tint(0.12), stroke: hue, strokeWidth: 0.8, dash: [2.6, 1.8] }],
    },
    {
      of: 'milestone',
      label: labels.milestone,
      signWidth: 10,
      sign: (x, m) => [{ kind: 'path', d: diamondPath(x + 5, m, 4.4), fill: palette.warnMark }],
    },
    {
      of: 'dependsOn',
      label: labels.dependsOn,
      signWidth: 20,
      sign: (x, m) => [
        { kind: 'line', x1: x, y1: m, x2: x + 16, y2: m, stroke: palette.muted, strokeWidth: 0.9 },
        { kind: 'path', d: arrowHeadPath(x + 20, m, 4.5), fill: palette.muted },
      ],
    },
  ]
  const items: LegendItem[] = signs.filter(({ of }) => of === undefined || drawn[of])
  for (const kind of ['earliest', 'fixed'] as const) {
    if (!bars.some(({ bounds }) => bounds.some((bound) => bound.kind === kind))) continue
    items.push({
      label: labels[kind],
      signWidth: 8,
      sign: (x, m) => boundMark({ kind, broken: false }, x + 3, { y: m - 3.5, height: 8 }, palette),
    })
  }
  if (data.freezes.length > 0) {
    items.push({ label: labels.freeze, signWidth: 10, sign: (x, m) => [freezeBand(x, m - 5, 10, 10, palette)] })
  }
  const { height } = drawLegend(items, { x: 0, y: 0, width, rows: 2 }, options)
  return { height, draw: (y) => drawLegend(items, { x: 0, y, width, rows: 2 }, options).shapes }
}

/** Whether a link joins two bars of this picture: of a roadmap in parts, others lead away from it. */
function linksDrawn({ lanes, links }: RoadmapData): boolean {
  const ids = new Set(lanes.flatMap(({ bars }) => bars.map(({ id }) => id)))
  return links.some(({ from, to }) => ids.has(from) && ids.has(to))
}
