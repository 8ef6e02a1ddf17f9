import { checkHouseColour } from '#shared/charts/house-palette.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import styles from './set-up-step.module.css'

const colourFields = ['houseColour', 'houseAccent'] as const
const otherFields = ['houseFont', 'coverText']

/** How the organisation's documents look, and whether its colours can be read. */
export function HouseCard() {
  const say = useSay()
  const workbook = useSingleton('workbook')
  const row = workbook as unknown as Row
  return (
    <Card title={say('screen.house.title')}>
      <p className={styles.house}>{say('screen.house.what')}</p>
      <FieldForm entity="workbook" row={row} fields={colourFields} />
      <ul className={styles.verdicts} aria-live="polite">
        {colourFields.every((field) => workbook[field] === '') ? (
          <li>{say('screen.house.bothOwn')}</li>
        ) : (
          colourFields.map((field) => <ColourVerdict key={field} field={field} asked={workbook[field]} />)
        )}
      </ul>
      <FieldForm entity="workbook" row={row} fields={otherFields} />
    </Card>
  )
}

type ColourVerdictProps = { readonly field: 'houseColour' | 'houseAccent'; readonly asked: string }

/** What documents make of a colour, in one sentence. */
function ColourVerdict({ field, asked }: ColourVerdictProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const checked = checkHouseColour(asked)
  const params = { field: fieldLabel(say, 'workbook', field), asked }
  if (checked === null) return <li>{say(asked === '' ? 'screen.house.own' : 'screen.house.refused', params)}</li>
  const contrast = writeNumber(Math.floor(checked.contrast * 10) / 10)
  return (
    <li>
      <span className={styles.swatch} style={{ background: checked.used }} />
      {say(checked.adjusted ? 'screen.house.adjusted' : 'screen.house.fine', {
        ...params,
        contrast,
        used: checked.used,
      })}
    </li>
  )
}
