import { memo } from 'react'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { MeasureReading } from '#shared/methods/readings/progress-of.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import { Meter } from '../../components/meter.tsx'
import { Tag } from '../../components/tag.tsx'
import table from '../choose-table.module.css'
import { ChooseRow } from '../choose-table.tsx'
import styles from './measures-view.module.css'

type MeasureRowProps = {
  readonly row: RowOf<'measure'>
  readonly reading: MeasureReading | undefined
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

/** A measure in the list: its name chooses it, its figures say where it stands. */
export const MeasureRow = memo(function MeasureRow({ row, reading, chosen, onChoose }: MeasureRowProps) {
  const say = useSay()
  const { writeNumber, writePercent } = useFormat()
  const figure = (value: number | null | undefined): string => (value == null ? '–' : writeNumber(value))
  const share = reading?.share ?? null
  return (
    <ChooseRow
      chosen={chosen}
      name={row.title}
      below={
        <>
          {row.owner || say('screen.measures.noOwner')}
          {row.unit !== '' && `\u00a0·\u00a0${row.unit}`}
          {row.programme && `\u00a0· ${fieldLabel(say, 'measure', 'programme')}`}
        </>
      }
      onChoose={() => onChoose(row.id)}
    >
      <td>
        <Tag tone={row.timing === 'leading' ? 'selected' : 'neutral'}>
          {choiceLabel(say, 'measure', 'timing', row.timing)}
        </Tag>
      </td>
      <td className={table.figure}>{figure(row.baseline)}</td>
      <td className={table.figure}>{figure(reading?.current)}</td>
      <td className={table.figure}>
        {figure(row.target)}
        {row.direction === 'range' && row.targetHigh !== null && `–${figure(row.targetHigh)}`}
      </td>
      <td className={styles.progress} data-tone={reading?.colour ?? 'none'}>
        {share === null ? (
          '–'
        ) : (
          <>
            <Meter share={share} label={say('screen.direction.progressOf', { name: row.title })} width={40} />
            <FigureButton
              figure={`measure/${row.id}/progress`}
              label={say('screen.direction.progressOf', { name: row.title })}
              value={writePercent(share)}
            />
          </>
        )}
      </td>
    </ChooseRow>
  )
})
