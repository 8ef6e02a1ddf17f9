import { explainScore } from '#shared/edits/intents/give-opinion.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { TextField } from '../../components/text-field.tsx'
import styles from './score-grid.module.css'

type ScoreReasonProps = {
  readonly initiative: RowOf<'initiative'>
  readonly criterion: RowOf<'criterion'>
  /** Whose score it is; null: the room's. */
  readonly scorer: string | null
  readonly readOnly: boolean
}

/** Why the score of the current cell is what it is. A participant who has not scored has nothing to explain. */
export function ScoreReason({ initiative, criterion, scorer, readOnly }: ScoreReasonProps) {
  const say = useSay()
  const { perform } = useEdit()
  const text = useWorkbook(({ tables }) =>
    scorer === null
      ? (tables.score[keyId([initiative.id, criterion.id])]?.reason ?? '')
      : tables.participantScore[keyId([scorer, initiative.id, criterion.id])]?.note,
  )
  const label = say('screen.scores.reason', { name: initiative.title, column: criterion.title })
  return (
    <div className={styles.reason}>
      <span aria-hidden="true">{label}</span>
      <TextField
        label={label}
        value={text ?? ''}
        maxLength={4_000}
        readOnly={readOnly || text === undefined}
        onCommit={(next) => perform((context) => explainScore(context, scorer, initiative.id, criterion.id, next))}
      />
    </div>
  )
}
