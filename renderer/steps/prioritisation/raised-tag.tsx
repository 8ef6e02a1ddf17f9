import { rank } from '#shared/methods/readings/rank.ts'
import type { RankedInitiative } from '#shared/methods/readings/ranking.ts'
import { useSay } from '../../app/app-context.ts'
import { useSettled, useWorkbook } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'
import styles from './order-table.module.css'

/** Why an initiative stands higher than its own priority says: something above needs it. METHOD C9. */
export function RaisedTag({ item: { raisedBy, neededByMandated } }: { readonly item: RankedInitiative }) {
  const say = useSay()
  const title = useWorkbook(({ tables }) => tables.initiative[raisedBy ?? '']?.title)
  const place = useSettled((workbook) => rank(workbook).byInitiative.get(raisedBy ?? '')?.rank ?? null)
  if (title === undefined && !neededByMandated) return null
  const why = title === undefined ? say('screen.order.neededByMandated') : say('screen.order.raisedBy', { name: title })
  return (
    <span className={styles.raised}>
      <Tag tone="selected" icon={title === undefined ? 'lock' : 'up'} title={why}>
        <span aria-hidden="true">{place ?? ''}</span>
        <span className="visuallyHidden">{why}</span>
      </Tag>
    </span>
  )
}
