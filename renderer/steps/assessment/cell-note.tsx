import { useStore } from 'zustand'
import { type AssessmentCell, annotateCell, rateCell } from '#shared/edits/intents/rate-cell.ts'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import { keyId } from '#shared/model/entity.ts'
import { type Confidence, type Lens, type Level, levels } from '#shared/model/lens.ts'
import { ratingAt } from '#shared/model/ratings.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import drawerStyles from '../../app/drawers/drawer.module.css'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow, useWorkbook } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { proposedRater } from '../../state/ui-store.ts'
import styles from './assessment-drawer.module.css'

type CellNoteProps = { readonly practiceId: string; readonly lens: Lens }

const confidences = ['high', 'medium', 'low'] as const

/** What the room agreed on and why; or, in a participant's view, that participant's note and confidence. */
export function CellNote({ practiceId, lens }: CellNoteProps) {
  const rater = useStore(useApp().ui, (state) => state.rater)
  if (rater === proposedRater) return null
  return rater === null ? (
    <AgreedNote practiceId={practiceId} lens={lens} />
  ) : (
    <RaterNote practiceId={practiceId} lens={lens} participantId={rater} />
  )
}

function AgreedNote({ practiceId, lens }: CellNoteProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const agreed = useRow('agreedLevel', keyId([practiceId, lens]))
  const cell = { practiceId, lens, participantId: null }
  const options = [
    ...levels.map((level) => ({ value: String(level), label: String(level) })),
    { value: 'na', label: say('screen.grid.notApplicable') },
  ]
  const value = agreed?.notApplicable ? 'na' : agreed?.level == null ? '' : String(agreed.level)
  return (
    <section className={drawerStyles.section}>
      <h3>{say('screen.grid.agreed')}</h3>
      <Segmented
        label={say('screen.grid.agreed')}
        options={options}
        value={value}
        disabled={!editable}
        onChange={(next) =>
          perform((context) => rateCell(context, cell, next === 'na' ? 'notApplicable' : (Number(next) as Level)))
        }
      />
      <div className={styles.fields}>
        {(['reason', 'note'] as const).map((field) => (
          <div key={field} className={styles.field}>
            <span>{fieldLabel(say, 'agreedLevel', field)}</span>
            <TextField
              {...(field === 'note' ? { id: 'cell-note' } : {})}
              value={agreed?.[field] ?? ''}
              label={fieldLabel(say, 'agreedLevel', field)}
              lines="many"
              maxLength={4_000}
              readOnly={!editable}
              onCommit={(text) => perform((context) => annotateCell(context, cell, field, text))}
            />
          </div>
        ))}
        <ConfidenceField cell={cell} value={agreed?.confidence ?? null} />
        <div className={styles.field}>
          <span>{fieldLabel(say, 'agreedLevel', 'settledBy')}</span>
          <TextField
            value={agreed?.settledBy ?? ''}
            label={fieldLabel(say, 'agreedLevel', 'settledBy')}
            maxLength={200}
            readOnly={!editable}
            onCommit={(text) => perform((context) => annotateCell(context, cell, 'settledBy', text))}
          />
        </div>
      </div>
    </section>
  )
}

function RaterNote({ practiceId, lens, participantId }: CellNoteProps & { readonly participantId: string }) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const ratings = useWorkbook((workbook) => workbook.ratings)
  const rating = ratingAt(ratings, participantId, practiceId, lens)
  const cell = { practiceId, lens, participantId }
  return (
    <section className={drawerStyles.section}>
      <div className={styles.fields}>
        <div className={styles.field}>
          <span>{fieldLabel(say, 'rating', 'note')}</span>
          <TextField
            id="cell-note"
            value={rating?.note ?? ''}
            label={fieldLabel(say, 'rating', 'note')}
            lines="many"
            maxLength={4_000}
            readOnly={!editable}
            onCommit={(text) => perform((context) => annotateCell(context, cell, 'note', text))}
          />
        </div>
        <ConfidenceField cell={cell} value={rating?.confidence ?? null} />
      </div>
    </section>
  )
}

type ConfidenceFieldProps = { readonly cell: AssessmentCell; readonly value: Confidence | null }

/** How sure the person, or the room, is of the level. */
function ConfidenceField({ cell, value }: ConfidenceFieldProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  return (
    <div className={styles.field}>
      <span>{fieldLabel(say, 'rating', 'confidence')}</span>
      <SelectField
        label={fieldLabel(say, 'rating', 'confidence')}
        value={value}
        empty={say('screen.field.none')}
        disabled={!editable}
        options={confidences.map((each) => ({ value: each, label: choiceLabel(say, 'rating', 'confidence', each) }))}
        onChange={(next) => perform((context) => annotateCell(context, cell, 'confidence', next))}
      />
    </div>
  )
}
