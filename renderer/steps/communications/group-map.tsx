import { useState } from 'react'
import { flushSync } from 'react-dom'
import { placeStakeholder } from '#shared/edits/intents/place-stakeholder.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { announce } from '../../state/ui-store.ts'
import styles from './group-map.module.css'
import { moveOnMap, type Place, ranks } from './move-on-map.ts'

type Group = RowOf<'stakeholder'>

type GroupMapProps = {
  readonly rows: readonly Group[]
  readonly current: string | null
  readonly onChoose: (id: string) => void
}

const dragType = 'application/x-opsbook-stakeholder'

/** Groups by how strongly the plan touches them and how much they can move it. Arrow keys move the group in focus; so does the hand. */
export function GroupMap({ rows, current, onChoose }: GroupMapProps) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const [over, setOver] = useState<string | null>(null)
  const cells = Map.groupBy(rows, ({ impact, influence }) => `${impact} ${influence}`)
  const level = (field: 'impact' | 'influence', value: Place['impact']): string =>
    choiceLabel(say, 'stakeholder', field, value)

  function place(group: Group, to: Place): void {
    // In one go: in its new field it is another button, and the next press of a key is to find it in focus.
    const done = flushSync(() => perform((context) => placeStakeholder(context, group.id, to)))
    if (!done) return
    document.querySelector<HTMLElement>(`[data-group="${CSS.escape(group.id)}"]`)?.focus({ preventScroll: true })
    const where = { impact: level('impact', to.impact), influence: level('influence', to.influence) }
    announce(ui, say('screen.messages.placed', { name: group.name, ...where }))
  }

  return (
    <div className={styles.map}>
      <p className={styles.up} aria-hidden="true">
        {say('screen.messages.impact')}
      </p>
      <div className={styles.grid}>
        {ranks.toReversed().flatMap((impact) => [
          <span key={impact} className={styles.level} aria-hidden="true">
            {level('impact', impact)}
          </span>,
          ...ranks.map((influence) => {
            const key = `${impact} ${influence}`
            const where = { impact: level('impact', impact), influence: level('influence', influence) }
            return (
              <section
                key={key}
                className={styles.cell}
                aria-label={say('screen.messages.cell', where)}
                data-key={impact === 'high' && influence === 'high'}
                data-over={over === key}
                onDragOver={(event) => {
                  if (!event.dataTransfer.types.includes(dragType)) return
                  event.preventDefault()
                  setOver(key)
                }}
                onDragLeave={() => setOver(null)}
                onDrop={(event) => {
                  event.preventDefault()
                  setOver(null)
                  const id = event.dataTransfer.getData(dragType)
                  const group = rows.find((row) => row.id === id)
                  if (group) place(group, { impact, influence })
                }}
              >
                <p className={styles.advice}>{say(`screen.messages.advice.${impact}.${influence}`)}</p>
                {(cells.get(key) ?? []).map((group) => (
                  <button
                    key={group.id}
                    type="button"
                    className={styles.group}
                    data-group={group.id}
                    aria-pressed={group.id === current}
                    aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight"
                    draggable={editable}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move'
                      event.dataTransfer.setData(dragType, group.id)
                    }}
                    onClick={() => onChoose(group.id)}
                    onKeyDown={(event) => {
                      const to = moveOnMap(group, event.key)
                      if (to === null || !editable) return
                      event.preventDefault()
                      onChoose(group.id)
                      place(group, to)
                    }}
                  >
                    {group.name}
                  </button>
                ))}
              </section>
            )
          }),
        ])}
        <span />
        {ranks.map((influence) => (
          <span key={influence} className={styles.level} aria-hidden="true">
            {level('influence', influence)}
          </span>
        ))}
      </div>
      <p className={styles.along} aria-hidden="true">
        {say('screen.messages.influence')}
      </p>
      <p className={styles.hint}>{say('screen.messages.mapHint')}</p>
    </div>
  )
}
