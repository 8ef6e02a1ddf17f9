import { useCallback, useMemo } from 'react'
import { messageCalendar } from '#shared/charts/message-calendar.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChartCard } from '../../components/chart-card.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { today } from '../../state/today.ts'
import { goToStep } from '../../state/ui-store.ts'
import { messageCalendarData } from './calendar-data.ts'
import { CalendarTable } from './calendar-table.tsx'

/** So high is a group's row that can be read, and what stands above and below the rows, in pixels. */
const rowPx = 34
const aroundPx = 52

/** Messages in time, against the first change each group meets. */
export function CalendarView() {
  const { ui } = useApp()
  const say = useSay()
  const { writeDate } = useFormat()
  const workbook = useSettledWorkbook()
  const data = useMemo(
    () => messageCalendarData(workbook, { say, writeDate, today: today() }),
    [workbook, say, writeDate],
  )
  const draw = useCallback(
    (options: SceneOptions) => (data === null ? { ...options, height: 0, shapes: [] } : messageCalendar(data, options)),
    [data],
  )
  if (data === null) {
    return (
      <Card title={say('screen.messages.calendar')}>
        <StartCard title={say('screen.messages.noCalendar')} text={say('screen.messages.noCalendarText')}>
          <Button
            look="primary"
            icon="arrowRight"
            onClick={() =>
              ui.setState((state) => ({ sought: null, views: { ...state.views, communications: 'plan' } }))
            }
          >
            {say('screen.goTo', { place: say('screen.messages.view.plan') })}
          </Button>
        </StartCard>
      </Card>
    )
  }
  const late = data.groups.filter(({ change }) => change !== null && !change.inTime).length
  return (
    <ChartCard
      title={say('screen.messages.calendarTitle', { count: late })}
      alt={say('screen.messages.calendarAlt', { groups: data.groups.length, count: late })}
      draw={draw}
      leastHeight={data.groups.length * rowPx + aroundPx}
      onChoose={({ entity, id }) => goToStep(ui, 'communications', { entity, id })}
      table={<CalendarTable />}
    />
  )
}
