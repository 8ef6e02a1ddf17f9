import { useStore } from 'zustand'
import { levelName } from '#shared/content/lenses.ts'
import { rateCell } from '#shared/edits/intents/rate-cell.ts'
import { type Lens, type Level, levels } from '#shared/model/lens.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import drawerStyles from '../../app/drawers/drawer.module.css'
import { DrawerFrame } from '../../app/drawers/drawer-frame.tsx'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow, useWorkbook } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { LevelFigure } from '../../components/level-figure.tsx'
import { proposedRater } from '../../state/ui-store.ts'
import styles from './assessment-drawer.module.css'
import { CellEvidence } from './cell-evidence.tsx'
import { CellNote } from './cell-note.tsx'
import { CellRatings } from './cell-ratings.tsx'
import { shownCell } from './shown-cell.ts'

type AssessmentDrawerProps = {
  readonly cell: { readonly practiceId: string; readonly lens: Lens }
  readonly onClose: () => void
}

/** All about the focused cell: what each level looks like, who gave which, what the room agreed on and why, the proof. */
export function AssessmentDrawer({ cell, onClose }: AssessmentDrawerProps) {
  const say = useSay()
  const practice = useRow('practice', cell.practiceId)
  if (practice === undefined) return null
  const { lens } = cell
  return (
    <DrawerFrame title={`${practice.name} · ${say(`screen.lens.${lens}`)}`} onClose={onClose}>
      <p className={`${drawerStyles.section} ${drawerStyles.muted}`}>{say(`content.lens.${lens}.question`)}</p>
      <LevelList {...cell} />
      <CellRatings {...cell} />
      <CellNote key={`${cell.practiceId} ${lens}`} {...cell} />
      <CellEvidence {...cell} />
      <section className={drawerStyles.section}>
        <h3>{say('screen.grid.thisPractice')}</h3>
        <div className={styles.fields}>
          {(['owner', 'stakeholderImportance', 'agreedTarget', 'targetReason'] as const).map((field) => (
            <div key={field} className={styles.field}>
              <span>{say(`screen.grid.field.${field}`)}</span>
              <FieldInput
                entity="practice"
                id={practice.id}
                field={field}
                value={practice[field]}
                rowName={practice.name}
              />
            </div>
          ))}
        </div>
      </section>
    </DrawerFrame>
  )
}

function LevelList({ practiceId, lens }: AssessmentDrawerProps['cell']) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const rater = useStore(ui, (state) => state.rater)
  const current = useWorkbook((workbook) => shownCell(workbook, practiceId, lens, rater).level)
  const choose = (level: Level): boolean =>
    perform((context) => rateCell(context, { practiceId, lens, participantId: rater }, level))
  return (
    <ul className={`${drawerStyles.section} ${styles.levels}`}>
      {levels.map((level) => (
        <li key={level}>
          <button
            type="button"
            className={styles.level}
            aria-pressed={level === current}
            disabled={!editable || rater === proposedRater}
            onClick={() => choose(level)}
          >
            <LevelFigure level={level} />
            <span>
              <b>{say(levelName(level))}</b> · {say(`content.lens.${lens}.level${level}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
