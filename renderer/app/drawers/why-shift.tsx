import { explainShift } from '#shared/methods/explanations/shift-figures.ts'
import { agreementShift, type CellShift } from '#shared/methods/readings/agreement-shift.ts'
import { useSay } from '../app-context.ts'
import { useSnapshot } from '../snapshots/use-snapshot.ts'
import { useWorkbook } from '../use-workbook.ts'
import styles from './drawer.module.css'
import { WhyExplanation } from './why-figure.tsx'

/** The first word of figures that compare with a snapshot, which the workbook on screen does not hold. */
export const shiftWord = 'shift'

export function shiftFigure(snapshotId: string, { practiceId, lens }: Pick<CellShift, 'practiceId' | 'lens'>): string {
  return [shiftWord, snapshotId, practiceId, lens].join('/')
}

/** What happened to one cell between an earlier round and now. */
export function WhyShift({ figure }: { readonly figure: string }) {
  const say = useSay()
  const [, snapshotId = '', practiceId = '', lens = ''] = figure.split('/')
  const { workbook: before, failed } = useSnapshot(snapshotId)
  const now = useWorkbook((all) => all)
  if (before === null && failed === null) {
    return (
      <p className={styles.section} role="status">
        {say('screen.solid.calculating')}
      </p>
    )
  }
  const shift =
    before === null
      ? undefined
      : agreementShift(before, now).find((each) => each.practiceId === practiceId && each.lens === lens)
  if (shift === undefined) return <p className={styles.section}>{say('screen.why.gone')}</p>
  return <WhyExplanation explanation={explainShift(now, figure, shift)} />
}
