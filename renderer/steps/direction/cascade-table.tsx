import type { CascadeData } from '#shared/charts/chart-data.ts'
import { useSay } from '../../app/app-context.ts'
import styles from './cascade-card.module.css'

/** The links of the cascade in rows, for those who can't see the picture and those who want the figures. */
export function CascadeTable({ data }: { readonly data: CascadeData }) {
  const say = useSay()
  const nodes = new Map(data.columns.flatMap((column) => column.nodes.map((node) => [node.id, node] as const)))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{say('screen.direction.cascade.from')}</th>
          <th>{say('screen.direction.cascade.to')}</th>
          <th>{say('screen.direction.cascade.strength')}</th>
        </tr>
      </thead>
      <tbody>
        {data.links.map(({ from, to, strength }) => (
          <tr key={`${from}~${to}`}>
            <td>{nodes.get(from)?.label}</td>
            <td>{nodes.get(to)?.label}</td>
            <td>{strength}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
