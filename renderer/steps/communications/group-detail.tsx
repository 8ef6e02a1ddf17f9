import { useMemo } from 'react'
import { earlyMessages } from '#shared/steps/early-messages.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'
import { DetailCard } from '../detail-card.tsx'
import { GroupMessages } from './group-messages.tsx'

const fields = [
  'name',
  'impact',
  'influence',
  'awarenessNow',
  'awarenessWanted',
  'attitudeNow',
  'attitudeWanted',
  'meaning',
  'keyMessage',
  'ask',
  'owner',
  'backup',
  'size',
  'note',
]

type GroupDetailProps = { readonly id: string; readonly messagesFirst: boolean }

/** Everything about a group: where it stands, what it has to hear, and its messages. */
export function GroupDetail({ id, messagesFirst }: GroupDetailProps) {
  const messages = <GroupMessages stakeholderId={id} />
  const above = (
    <>
      <FirstChange id={id} />
      {messagesFirst && messages}
    </>
  )
  return (
    <DetailCard entity="stakeholder" id={id} fields={fields} above={above}>
      {!messagesFirst && messages}
    </DetailCard>
  )
}

/** Whether a group that the plan touches strongly hears of its first change before it begins. */
function FirstChange({ id }: { readonly id: string }) {
  const say = useSay()
  const { writeDate } = useFormat()
  const workbook = useWorkbook((all) => all)
  const group = useMemo(() => earlyMessages(workbook).find(({ stakeholder }) => stakeholder.id === id), [workbook, id])
  if (group === undefined) return null
  const { firstChange, inTime } = group
  const change = firstChange?.title ?? 'none'
  const date = firstChange?.start == null ? 'none' : writeDate(firstChange.start)
  return (
    <p>
      <Tag tone={inTime ? 'good' : 'attention'} icon={inTime ? 'check' : 'alert'}>
        {say(inTime ? 'screen.messages.hearsInTime' : 'screen.messages.hearsLate')}
      </Tag>{' '}
      {say('screen.messages.firstChange', { change, date })}
    </p>
  )
}
