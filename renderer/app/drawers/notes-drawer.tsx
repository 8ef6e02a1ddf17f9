import { useMemo } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { allRatings } from '#shared/model/ratings.ts'
import { findRow, rowsOf, type Workbook } from '#shared/model/workbook.ts'
import type { StepId } from '#shared/steps/steps.ts'
import { goToStep } from '../../state/ui-store.ts'
import { registersOf } from '../../steps/step-entities.ts'
import { useApp, useSay } from '../app-context.ts'
import { useWorkbook } from '../use-workbook.ts'
import styles from './drawer.module.css'

type Note = { readonly entity: string; readonly id: string; readonly about: string; readonly text: string }

/** The notes that people wrote at this step, with the row each belongs to. */
export function NotesDrawer({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const notes = useMemo(
    () => [
      ...rowNotes(workbook, step, (entity) => entityLabel(say, entity)),
      ...(step === 'currentState' ? ratingNotes(workbook) : []),
    ],
    [workbook, step, say],
  )
  if (notes.length === 0) return <p className={styles.section}>{say('screen.notes.empty')}</p>
  return (
    <ul className={styles.section}>
      {notes.map(({ entity, id, about, text }) => (
        <li key={`${entity} ${id}`}>
          <button type="button" className={styles.item} onClick={() => goToStep(ui, step, { entity, id })}>
            <span />
            <span>
              <strong>{about}</strong>
              <br />
              {text}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function rowNotes(
  workbook: Workbook,
  step: StepId,
  nameOf: (entity: ReturnType<typeof registersOf>[number]) => string,
): readonly Note[] {
  return registersOf(step).flatMap((entity) =>
    (rowsOf(workbook, entity) as unknown as readonly Row[]).flatMap((row) => {
      const text = String(row.note ?? '')
      return text === '' ? [] : [{ entity, id: row.id, about: rowTitle(entity, row) || nameOf(entity), text }]
    }),
  )
}

function ratingNotes(workbook: Workbook): readonly Note[] {
  return Array.from(allRatings(workbook.ratings)).flatMap(({ practiceId, participantId, note }) => {
    const practice = rowTitle('practice', findRow(workbook, 'practice', practiceId))
    const who = rowTitle('participant', findRow(workbook, 'participant', participantId))
    return note === '' ? [] : [{ entity: 'practice', id: practiceId, about: `${practice} · ${who}`, text: note }]
  })
}
