import { memo } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Meter } from '../../components/meter.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import styles from './objectives-card.module.css'
import { keyResultProgress } from './okr-progress.ts'

type KeyResultRowProps = { readonly row: RowOf<'keyResult'>; readonly onNext: () => void }

/** A key result: from where, to where, by when, and how far. */
export const KeyResultRow = memo(function KeyResultRow({ row, onNext }: KeyResultRowProps) {
  const say = useSay()
  const { writePercent } = useFormat()
  const progress = keyResultProgress(row)
  const cell = (field: 'baseline' | 'current' | 'target' | 'unit' | 'due') => (
    <FieldInput entity="keyResult" id={row.id} field={field} value={row[field]} rowName={row.title} bare brief />
  )
  const fact = (field: 'owner' | 'ambition') => (
    <FieldInput entity="keyResult" id={row.id} field={field} value={row[field]} rowName={row.title} bare />
  )
  return (
    <tr className={styles.keyResult} data-row={row.id}>
      <td className={styles.first}>
        <FieldInput
          entity="keyResult"
          id={row.id}
          field="title"
          value={row.title}
          rowName={row.title}
          bare
          onEnter={onNext}
        />
      </td>
      <td className={styles.muted}>{cell('baseline')}</td>
      <td>{cell('current')}</td>
      <td className={styles.strong}>{cell('target')}</td>
      <td className={styles.unit}>{cell('unit')}</td>
      <td className={styles.due}>{cell('due')}</td>
      <td>
        <div className={styles.progress}>
          {progress === null ? (
            '–'
          ) : (
            <>
              <Meter share={progress} label={say('screen.direction.progressOf', { name: row.title })} width={28} />
              <FigureButton
                figure={`keyResult/${row.id}/progress`}
                label={say('screen.direction.progressOf', { name: row.title })}
                value={writePercent(progress)}
              />
            </>
          )}
        </div>
      </td>
      <td className={styles.menu}>
        <RowMenu entity="keyResult" id={row.id} among={(other) => other.objectiveId === row.objectiveId} />
      </td>
      <td className={styles.facts}>
        <span>{say('screen.direction.owner')}</span>
        {fact('owner')}
        {fact('ambition')}
      </td>
    </tr>
  )
})
