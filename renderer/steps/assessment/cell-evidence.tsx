import { choiceLabel } from '#shared/messages/labels.ts'
import type { Lens } from '#shared/model/lens.ts'
import { useSay } from '../../app/app-context.ts'
import drawerStyles from '../../app/drawers/drawer.module.css'
import { useEdit } from '../../app/use-edit.ts'
import { useRowsWhere } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import styles from './assessment-drawer.module.css'

type CellEvidenceProps = { readonly practiceId: string; readonly lens: Lens }

/** What to ask for as proof, and what there is. */
export function CellEvidence({ practiceId, lens }: CellEvidenceProps) {
  const say = useSay()
  const { add } = useEdit()
  const all = useRowsWhere('evidence', 'practiceId', practiceId)
  const rows = all.filter((row) => row.lens === lens || row.lens === null)
  return (
    <section className={drawerStyles.section}>
      <h3>{say('screen.grid.evidence')}</h3>
      <p className={drawerStyles.muted}>{say('screen.grid.askFor', { what: say(`content.lens.${lens}.evidence`) })}</p>
      <ul className={styles.evidence}>
        {rows.map(({ id, title, state }) => (
          <li key={id}>
            <span>{title}</span>
            <span className={drawerStyles.muted}>{choiceLabel(say, 'evidence', 'state', state)}</span>
            <RowMenu entity="evidence" id={id} />
          </li>
        ))}
      </ul>
      <QuickAdd
        label={say('screen.grid.addEvidence')}
        onAdd={(title) => add('evidence', { practiceId, lens, title }) !== null}
      />
    </section>
  )
}
