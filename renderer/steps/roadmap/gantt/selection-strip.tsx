import { useState } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import { useEditable } from '../../../app/use-workbook.ts'
import { Button } from '../../../components/button.tsx'
import { SelectField } from '../../../components/select-field.tsx'
import styles from '../roadmap-step.module.css'
import { SlipDialog } from '../slip-dialog.tsx'
import type { RoadmapActions } from '../use-roadmap-actions.ts'
import { draftedDates, type Grip, pulled } from './gantt-draft.ts'

type SelectionStripProps = {
  readonly workbook: Workbook
  readonly id: string
  readonly step: number
  readonly actions: RoadmapActions
  readonly onOpen: () => void
}

const ways = [
  ['earlier', 'move', -1],
  ['later', 'move', 1],
  ['shorter', 'finish', -1],
  ['longer', 'finish', 1],
] as const satisfies readonly (readonly [string, Grip, number])[]

/** The chosen bar in words, and all that dragging does as buttons: for hands that can't drag. */
export function SelectionStrip({ workbook, id, step, actions, onOpen }: SelectionStripProps) {
  const say = useSay()
  const { writeDate } = useFormat()
  const editable = useEditable()
  const [linking, setLinking] = useState(false)
  const [slipping, setSlipping] = useState(false)
  const row = workbook.tables.initiative[id]
  const item = planRoadmap(workbook).byInitiative.get(id)
  if (row === undefined || row.start === null || row.finish === null) return null
  const dates = (grip: Grip, by: number) => draftedDates(row, pulled({ id, start: 0, finish: 0 }, grip, by * step))
  return (
    <div className={styles.strip}>
      <span className={styles.stripName}>
        <b>{rowTitle('initiative', row)}</b>
        <span className={styles.small}>
          {say('screen.gantt.range', { start: writeDate(row.start), finish: writeDate(row.finish) })}
          {item?.floatDays !== null && item !== undefined && (
            <> · {say('screen.gantt.float', { days: Math.max(0, item.floatDays) })}</>
          )}
        </span>
      </span>
      {ways.map(([way, grip, by]) => {
        const next = dates(grip, by)
        return (
          <Button
            key={way}
            look="quiet"
            disabled={!editable || next === null}
            onClick={() => next !== null && actions.plan(id, { ...next, kind: grip === 'move' ? 'move' : 'stretch' })}
          >
            {say(`screen.gantt.way.${way}`)}
          </Button>
        )
      })}
      {linking ? (
        <span className={styles.linkTo}>
          <SelectField
            label={say('screen.gantt.neededBy')}
            value={null}
            empty={say('screen.gantt.neededBy')}
            options={rowsOf(workbook, 'initiative')
              .filter((other) => other.id !== id)
              .map((other) => ({ value: other.id, label: `${other.code} ${rowTitle('initiative', other)}`.trim() }))}
            onChange={(to) => {
              setLinking(false)
              if (to !== null) actions.link(id, to)
            }}
          />
        </span>
      ) : (
        <Button look="quiet" disabled={!editable} onClick={() => setLinking(true)}>
          {say('screen.gantt.way.link')}
        </Button>
      )}
      <Button look="quiet" onClick={() => setSlipping(true)}>
        {say('screen.timing.slip')}
      </Button>
      {slipping && <SlipDialog id={id} onClose={() => setSlipping(false)} />}
      <Button icon="pencil" onClick={onOpen}>
        {say('screen.gantt.details')}
      </Button>
    </div>
  )
}
