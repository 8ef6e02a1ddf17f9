import { useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import styles from './roadmap-step.module.css'

export type ProposalRow = {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
  /** What taking it does, for its check box; null: it can't be taken. */
  readonly take: string | null
  readonly why: string
}

type ProposalTableProps = {
  readonly from: string
  readonly to: string
  readonly rows: readonly ProposalRow[]
  readonly editable: boolean
  readonly refused: ReadonlySet<string>
  readonly onRefuse: (refused: ReadonlySet<string>) => void
  readonly onTake: () => void
  readonly onClose: () => void
}

/** So many are listed; the whole proposal is taken over all the same. */
const most = 200

/** A proposal row by row: what, from where, to where and why, each to be taken or left, and the whole as one edit. */
export function ProposalTable({ from, to, rows, editable, refused, onRefuse, onTake, onClose }: ProposalTableProps) {
  const say = useSay()
  const taken = rows.filter(({ id, take }) => take !== null && !refused.has(id)).length

  function toggle(id: string): void {
    const next = new Set(refused)
    if (!next.delete(id)) next.add(id)
    onRefuse(next)
  }

  return (
    <>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={styles.proposals} tabIndex={0} aria-label={to}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('screen.waves.take')}</th>
                <th scope="col">{say('entity.initiative')}</th>
                <th scope="col">{from}</th>
                <th scope="col">{to}</th>
                <th scope="col">{say('screen.waves.why')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map(({ id, take, ...row }) => (
                <tr key={id}>
                  <td>
                    {take !== null && (
                      <input type="checkbox" aria-label={take} checked={!refused.has(id)} onChange={() => toggle(id)} />
                    )}
                  </td>
                  <th scope="row">{row.name}</th>
                  <td>{row.from}</td>
                  <td>
                    <b>{row.to}</b>
                  </td>
                  <td>{row.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > most && <p>{say('screen.gantt.more', { count: rows.length - most })}</p>}
        </section>
      )}
      {taken > 0 && taken < rows.length && <p className={styles.small}>{say('screen.waves.part')}</p>}
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('screen.cancel')}</Button>
        <Button look="primary" disabled={!editable || taken === 0} onClick={onTake}>
          {say('screen.waves.takeOver', { count: taken })}
        </Button>
      </div>
    </>
  )
}
