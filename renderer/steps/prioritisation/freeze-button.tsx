import { useState } from 'react'
import { unfreezeOrder } from '#shared/edits/intents/freeze-order.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useRows, useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import { FreezeDialog } from './freeze-dialog.tsx'
import styles from './prioritisation-step.module.css'

/** Freezes the order, and opens it again. */
export function FreezeButton() {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { frozenOn } = useSingleton('prioritisation')
  const empty = useRows('initiative').length === 0
  const [asking, setAsking] = useState(false)
  if (frozenOn === null && empty) return null
  if (frozenOn === null) {
    return (
      <>
        <Button icon="lock" disabled={!editable} onClick={() => setAsking(true)}>
          {say('screen.order.freeze')}
        </Button>
        {asking && <FreezeDialog onClose={() => setAsking(false)} />}
      </>
    )
  }
  return (
    <Button disabled={!editable} onClick={() => perform(unfreezeOrder)}>
      {say('screen.order.unfreeze')}
    </Button>
  )
}

/** By whom the order was frozen and when, while it is. */
export function FrozenTag() {
  const say = useSay()
  const { writeDate } = useFormat()
  const { frozenOn, frozenBy, frozenReason } = useSingleton('prioritisation')
  if (frozenOn === null) return null
  const named = frozenBy === '' ? 'no' : 'yes'
  const text = say('screen.order.frozen', { date: writeDate(frozenOn), by: frozenBy, named })
  return (
    <Tag tone="selected" icon="lock" title={[text, frozenReason].filter(Boolean).join('. ')}>
      <span className={styles.frozen}>{text}</span>
    </Tag>
  )
}
