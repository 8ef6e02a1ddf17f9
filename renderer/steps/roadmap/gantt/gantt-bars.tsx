import { addDays } from '#shared/methods/calendar.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import { GanttBar } from './gantt-bar.tsx'
import type { GanttDraft } from './gantt-draft.ts'
import type { GanttBox, GanttLayout } from './gantt-layout.ts'
import type { VisibleRange } from './use-visible-range.ts'

type GanttBarsProps = {
  readonly workbook: Workbook
  readonly layout: GanttLayout
  readonly range: VisibleRange
  readonly draft: GanttDraft | null
  readonly ends: (draft: GanttDraft) => { readonly start: string; readonly finish: string } | null
  readonly linkFrom: string | null
  readonly conflicts: ReadonlySet<string>
  readonly entry: string | null
  readonly selected: string | null
}

/** The bars in sight, and the one with the focus wherever it is: else the focus would be lost with it. */
export function GanttBars(props: GanttBarsProps) {
  const { workbook, layout, range, draft, ends, linkFrom, conflicts, entry, selected } = props
  const say = useSay()
  const { writeDate } = useFormat()
  const { order, boxes, lanes, at } = layout
  const inSight = ({ y, bar }: GanttBox): boolean => (y < range.to && y > range.from) || bar.id === entry
  return order.flatMap((id) => {
    const box = boxes.get(id)
    if (box === undefined || !inSight(box)) return []
    const row = workbook.tables.initiative[id]
    const drafted = draft?.id === id ? ends(draft) : null
    const { bar } = box
    const dates = drafted ?? { start: bar.start, finish: addDays(bar.finish, -1) }
    const lane = lanes[box.lane]?.lane
    const conflict = conflicts.has(id)
    const marks = [
      bar.critical && say('screen.gantt.critical'),
      conflict && say('screen.gantt.conflict'),
      row?.mandated && say('screen.gantt.mandated'),
      say(`screen.gantt.confidence.${bar.confidence}`),
      ...bar.bounds.map(({ kind, date }) =>
        say(kind === 'fixed' ? 'screen.timing.fixed' : 'screen.timing.notBefore', { date: writeDate(date) }),
      ),
    ].filter(Boolean)
    return [
      <GanttBar
        key={id}
        box={box}
        x1={drafted === null ? box.x1 : at(drafted.start)}
        x2={drafted === null ? box.x2 : at(addDays(drafted.finish, 1))}
        hue={lane?.hue ?? 4}
        name={say('screen.gantt.bar', {
          name: `${bar.number} ${bar.label}`.trim(),
          start: writeDate(dates.start),
          finish: writeDate(dates.finish),
          lane: lane?.label ?? '',
          marks: marks.join(', '),
        })}
        drafted={drafted !== null}
        conflict={conflict}
        mandated={row?.mandated ?? false}
        linking={linkFrom === id}
        entry={id === entry}
        selected={id === selected}
      />,
    ]
  })
}
