import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { blockerPhrase } from '#shared/methods/readings/schedule-sentences.ts'
import type { ItemTiming, Timing } from '#shared/methods/readings/timing.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { PlanFigure } from '../../components/plan-figure.tsx'
import { Tag } from '../../components/tag.tsx'
import { initiativeName } from './initiative-face.tsx'
import styles from './timing-table.module.css'

type TimingTableProps = {
  readonly workbook: Workbook
  readonly reading: Timing
  readonly scenarioId: string | null
  readonly onOpen: (id: string) => void
  readonly onSlip: (id: string) => void
}

const most = 120

/** Each initiative: its days and what bounds them, its estimate, its room by links and with teams, and why it begins then. */
export function TimingTable({ workbook, reading, scenarioId, onOpen, onSlip }: TimingTableProps) {
  const say = useSay()
  const { writeDate, writeNumber } = useFormat()
  const date = (iso: string | null): string => (iso === null ? '–' : writeDate(iso))
  const number = (value: number | null): string => (value === null ? '–' : writeNumber(Math.round(value * 10) / 10))

  function bound(id: string) {
    const row = findRow(workbook, 'initiative', id)
    return (
      <>
        {row?.fixedStart && <Tag tone="selected">{say('screen.timing.fixed', { date: date(row.fixedStart) })}</Tag>}
        {row?.earliest && (
          <span className={styles.small}>{say('screen.timing.notBefore', { date: date(row.earliest) })}</span>
        )}
      </>
    )
  }

  function estimate({ initiativeId, estimateWeeks, finishRange }: ItemTiming, name: string) {
    const row = findRow(workbook, 'initiative', initiativeId)
    if (row === undefined || estimateWeeks === null) return '–'
    const { durationLow, durationLikely, durationHigh } = row
    return (
      <>
        {[durationLow, durationLikely, durationHigh].map(number).join(' · ')}{' '}
        <PlanFigure
          figure={`initiative/${initiativeId}/weeks`}
          label={say('screen.timing.expectedOf', { name })}
          value={number(estimateWeeks.expected)}
          scenarioId={scenarioId}
          strong
        />
        {finishRange !== null && (
          <span className={styles.under}>
            {say('screen.timing.ends', { low: date(finishRange.low), high: date(finishRange.high) })}
          </span>
        )}
      </>
    )
  }

  function why({ start, notEarlier, couldBeEarlier }: ItemTiming): string {
    if (start === null) return '–'
    if (couldBeEarlier) return say('screen.timing.couldBeEarlier')
    return notEarlier === null ? '' : sayPhrase(say, blockerPhrase(workbook, notEarlier))
  }

  return (
    <Card title={say('screen.timing.table')} flush>
      <FactTable
        label={say('screen.timing.table')}
        most={most}
        columns={[
          { label: say('entity.initiative') },
          { label: say('screen.timing.begins'), end: true },
          { label: say('screen.timing.weeks'), end: true, title: say('decisions.rule.pert') },
          { label: say('screen.timing.float'), end: true, title: say('screen.timing.floatWhat') },
          { label: say('screen.timing.slipQuarters'), end: true, title: say('screen.timing.slipQuartersWhat') },
          { label: say('screen.timing.why') },
          { label: say('screen.row.actions') },
        ]}
        rows={reading.items.map((item) => {
          const { initiativeId, start, floatDays, critical, slipQuarters } = item
          const name = initiativeName(workbook, initiativeId)
          return {
            key: initiativeId,
            cells: [
              <span key="name" className={styles.name}>
                <button type="button" className={styles.go} onClick={() => onOpen(initiativeId)}>
                  {name}
                </button>
                {critical && <Tag tone="outline">{say('screen.timing.critical')}</Tag>}
                {bound(initiativeId)}
              </span>,
              date(start),
              estimate(item, name),
              floatDays === null ? (
                '–'
              ) : (
                <PlanFigure
                  key="float"
                  figure={`initiative/${initiativeId}/float`}
                  label={say('screen.timing.floatOf', { name })}
                  value={number(floatDays)}
                  scenarioId={scenarioId}
                />
              ),
              slipQuarters === null ? (
                '–'
              ) : (
                <PlanFigure
                  key="room"
                  figure={`initiative/${initiativeId}/room`}
                  label={say('screen.timing.roomOf', { name })}
                  value={number(slipQuarters)}
                  scenarioId={scenarioId}
                  strong={slipQuarters === 0}
                />
              ),
              <span key="why" className={styles.why}>
                {why(item)}
              </span>,
              slipQuarters !== null && (
                <Button
                  key="slip"
                  look="quiet"
                  aria-label={say('screen.timing.slipOf', { name })}
                  onClick={() => onSlip(initiativeId)}
                >
                  {say('screen.timing.slip')}
                </Button>
              ),
            ],
          }
        })}
      />
      {reading.items.length > most && (
        <p className={styles.note}>{say('screen.gantt.more', { count: reading.items.length - most })}</p>
      )}
    </Card>
  )
}
