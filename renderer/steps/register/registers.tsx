import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { entitiesLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { StepId } from '#shared/steps/steps.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { EntityRegister } from './entity-register.tsx'
import styles from './registers.module.css'
import { SingletonForm } from './singleton-form.tsx'

type RegistersProps = { readonly step: StepId; readonly names: readonly TableName[] }

/** Tabs over the registers of a step. A row that is sought brings its register to the front. */
export function Registers({ step, names }: RegistersProps) {
  const { ui } = useApp()
  const say = useSay()
  const chosen = useStore(ui, ({ lists, sought }) => {
    const wanted = sought?.entity
    return names.find((name) => name === wanted) ?? names.find((name) => name === lists[step]) ?? names[0]
  })
  const singleton = step === 'prioritisation' ? 'prioritisation' : step === 'boardPack' ? 'boardPack' : null
  const choose = (name: TableName): void =>
    ui.setState(({ views, lists }) => ({
      sought: null,
      views: { ...views, [step]: 'lists' },
      lists: { ...lists, [step]: name },
    }))

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const at = chosen === undefined ? null : movedTab(names.indexOf(chosen), event.key, names.length)
    const next = at === null ? undefined : names[at]
    if (next === undefined) return
    event.preventDefault()
    flushSync(() => choose(next))
    document.getElementById(`tab-${next}`)?.focus()
  }

  return (
    <>
      {singleton && <SingletonForm entity={singleton} />}
      <div
        className={styles.tabs}
        data-screen-part
        role="tablist"
        aria-label={say('screen.registers')}
        onKeyDown={onKeyDown}
      >
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            className={styles.tab}
            aria-selected={name === chosen}
            aria-controls="register"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
          >
            {entitiesLabel(say, name)} <Count name={name} />
          </button>
        ))}
      </div>
      {chosen && (
        <section className={styles.panel} id="register" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
          <EntityRegister key={chosen} entity={chosen} />
        </section>
      )}
    </>
  )
}

/** Where a key leads among tabs, from the last on to the first; null where it leads nowhere. */
function movedTab(at: number, key: string, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'ArrowRight':
      return (at + 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

function Count({ name }: { readonly name: TableName }) {
  const count = useWorkbook((workbook) => Object.keys(workbook.tables[name]).length)
  return <span className={styles.count}>{count}</span>
}
