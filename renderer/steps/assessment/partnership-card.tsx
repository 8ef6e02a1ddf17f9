import { answerPartnership } from '#shared/edits/intents/answer-partnership.ts'
import { entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { partnershipOf } from '#shared/methods/readings/partnership-of.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './outside-view.module.css'

const scores = ['0', '1', '2', '3'] as const

/** Six questions on how IT and Operations work together, never to always; their sum as a share of all points. METHOD B8. */
export function PartnershipCard() {
  const say = useSay()
  const { perform } = useEdit()
  const { writePercent } = useFormat()
  const editable = useEditable()
  const { answers, sum, answered, share } = useWorkbook(partnershipOf)
  const rows = useWorkbook(({ tables }) => tables.partnershipAnswer)
  return (
    <Card
      title={entitiesLabel(say, 'partnershipAnswer')}
      actions={
        share === null ? (
          <Tag tone="neutral">{say('screen.partnership.answered', { count: answered, all: answers.length })}</Tag>
        ) : (
          <FigureButton
            figure="partnership"
            label={entitiesLabel(say, 'partnershipAnswer')}
            value={say('screen.partnership.share', { sum, all: answers.length * 3, share: writePercent(share) })}
            strong
          />
        )
      }
    >
      <ol className={styles.questions}>
        {answers.map(({ question, score }) => {
          const asked = say(`content.partnership.${question}`)
          return (
            <li key={question} className={styles.question} data-row={question}>
              <span>{asked}</span>
              <Segmented
                label={asked}
                options={scores.map((value) => ({ value, label: say(`content.partnership.score${value}`) }))}
                value={scores.find((each) => Number(each) === score) ?? ('' as '0')}
                disabled={!editable}
                onChange={(value) =>
                  perform((context) => answerPartnership(context, question, { score: Number(value) }))
                }
              />
              <TextField
                label={say('screen.field.of', { field: fieldLabel(say, 'partnershipAnswer', 'note'), row: asked })}
                placeholder={fieldLabel(say, 'partnershipAnswer', 'note')}
                value={rows[question]?.note ?? ''}
                lines="many"
                maxLength={20_000}
                bare
                readOnly={!editable}
                onCommit={(note) => perform((context) => answerPartnership(context, question, { note }))}
              />
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
