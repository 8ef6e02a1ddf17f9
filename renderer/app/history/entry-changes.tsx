import { useEffect, useState } from 'react'
import type { HistoryDetail } from '#shared/contract/requests.ts'
import type { Change } from '#shared/edits/edit.ts'
import { entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { entityNamed } from '#shared/model/entities.ts'
import { useApp, useSay } from '../app-context.ts'
import { differenceName } from '../backups/difference-groups.ts'
import { useFormat } from '../use-format.ts'
import { useWorkbook, useWorkbookState } from '../use-workbook.ts'
import { valueText } from '../value-text.ts'
import styles from './history.module.css'

/** Which rows an entry of the history changed, and each field from what to what. */
export function EntryChanges({ revision }: { readonly revision: number }) {
  const { transport } = useApp()
  const say = useSay()
  const handle = useWorkbookState((state) => state.handle)
  const [detail, setDetail] = useState<HistoryDetail | null>(null)

  useEffect(() => {
    let current = true
    void transport.api['workbook.historyDetail']({ workbook: handle ?? '', revision }).then((answer) => {
      if (current) setDetail(answer.ok ? answer.value : { changes: [], total: 0 })
    })
    return () => {
      current = false
    }
  }, [transport, handle, revision])

  if (detail === null) return <p role="status">{say('screen.history.reading')}</p>
  if (detail.changes.length === 0) return <p className={styles.muted}>{say('screen.history.unreadable')}</p>
  const more = detail.total - detail.changes.length
  return (
    <>
      <ul className={styles.changes}>
        {detail.changes.map((change) => (
          <ChangedRow key={`${change.entity} ${change.id}`} change={change} />
        ))}
      </ul>
      {more > 0 && <p className={styles.muted}>{say('screen.history.more', { count: more })}</p>}
    </>
  )
}

function ChangedRow({ change }: { readonly change: Change }) {
  const say = useSay()
  const format = useFormat()
  const workbook = useWorkbook((all) => all)
  const { entity, id, before, after } = change
  const { title } = entityNamed(entity)
  const tables: Readonly<Record<string, Readonly<Record<string, object>>>> = workbook.tables
  const known = { ...tables[entity]?.[id], ...before, ...after } as Readonly<Record<string, unknown>>
  const called = title === null ? id : String(known[title] ?? '') || id
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const name = differenceName(say, workbook, new Map(), { entity, id, name: called, kind, fields: [] })
  const read = (field: string, value: unknown): string =>
    valueText({ say, format, workbook }, entity, field, value as string | null)
  return (
    <li>
      <p className={styles.row}>
        <strong>{name}</strong> <small>{say(`screen.history.${kind}`, { entity: entityLabel(say, entity) })}</small>
      </p>
      {kind === 'changed' && (
        <dl className={styles.fields}>
          {Object.keys(after ?? {}).map((field) => (
            <div key={field}>
              <dt>{fieldLabel(say, entity, field)}</dt>
              <dd>
                <del>{read(field, before?.[field] ?? null)}</del> <ins>{read(field, after?.[field] ?? null)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
