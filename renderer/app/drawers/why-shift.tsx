import { explainShift, snapshotOfFigure } from '#shared/methods/explanations/shift-figures.ts'
import { useSay } from '../app-context.ts'
import { useSnapshot } from '../snapshots/use-snapshot.ts'
import { useWorkbook } from '../use-workbook.ts'
import styles from './drawer.module.css'
import { WhyExplanation } from './why-figure.tsx'

/** What happened between an earlier round and now, on one cell or over everything. */
export function WhyShift({ figure }: { readonly figure: string }) {
  const say = useSay()
  const snapshotId = snapshotOfFigure(figure)
  const { workbook: before, failed } = useSnapshot(snapshotId)
  const now = useWorkbook((all) => all)
  if (before === null && failed === null) {
    return (
      <p className={styles.section} role="status">
        {say('screen.solid.calculating')}
      </p>
    )
  }
  const explanation =
    before === null || snapshotId === null ? null : explainShift(now, figure, { snapshotId, workbook: before })
  if (explanation === null) return <p className={styles.section}>{say('screen.why.gone')}</p>
  return <WhyExplanation explanation={explanation} />
}
