import { type ReactNode, type RefObject, useRef } from 'react'
import { entitiesLabel, registerPurpose } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { StartCard } from '../../components/start-card.tsx'
import { useScrollStop } from '../../components/use-scroll-stop.ts'
import { WriteFirst } from '../../components/write-first.tsx'
import { PracticeSets } from '../practice-sets.tsx'
import styles from './entity-register.module.css'
import { GoToRegister } from './go-to-register.tsx'
import { addedElsewhere, quickAddField } from './register-columns.ts'

type EmptyRegisterProps = {
  readonly entity: TableName
  /** The register that must have rows first. */
  readonly needed: TableName | null
  /** The line that adds to it, where a title alone makes a row. */
  readonly line: RefObject<HTMLInputElement | null>
  readonly start?: { readonly title: string; readonly text: string; readonly ways?: ReactNode }
}

/** A register without rows: what it is for, and how the first one comes. */
export function EmptyRegister({ entity, needed, line, start }: EmptyRegisterProps) {
  const say = useSay()
  const editable = useEditable()
  const scroll = useRef<HTMLDivElement>(null)
  const stop = useScrollStop(scroll)
  function how(): string {
    if (!editable || addedElsewhere.has(entity)) return ''
    if (needed !== null) return say('screen.register.needs', { entities: entitiesLabel(say, needed) })
    if (start !== undefined) return ''
    return say(quickAddField(entity) === null ? 'screen.register.chooseFirst' : 'screen.register.typeFirst')
  }
  const isTyped = !addedElsewhere.has(entity) && quickAddField(entity) !== null
  const ways = start?.ways || (entity === 'practice' ? <PracticeSets /> : isTyped && <WriteFirst line={line} />)
  const title = start?.title ?? say('screen.register.none', { entities: entitiesLabel(say, entity) })
  return (
    <div className={styles.empty} ref={scroll} tabIndex={stop}>
      <StartCard title={title} text={`${start?.text ?? registerPurpose(say, entity)} ${how()}`.trim()}>
        {needed !== null ? <GoToRegister entity={needed} /> : ways}
      </StartCard>
    </div>
  )
}
