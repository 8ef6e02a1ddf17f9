import { setLink } from '#shared/edits/intents/set-link.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useRowsWhere } from '../../app/use-workbook.ts'
import { IconButton } from '../../components/button.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { DetailCard, LinkLine } from '../detail-card.tsx'
import styles from './practices-view.module.css'

const fields = [
  'name',
  'owner',
  'domainId',
  'stakeholderImportance',
  'agreedTarget',
  'targetReason',
  'observedResult',
  'definition',
  'source',
  'note',
  'code',
] as const

/** Everything about a practice that is no rating, and whose data it needs. */
export function PracticeDetail({ id }: { readonly id: string }) {
  const say = useSay()
  return (
    <DetailCard entity="practice" id={id} fields={fields}>
      <LinkLine label={fieldLabel(say, 'practiceDependency', 'feedsFromId')}>
        <Sources practiceId={id} />
      </LinkLine>
    </DetailCard>
  )
}

/** The practices whose data this one needs, and what it gets from each (incident → problem). */
function Sources({ practiceId }: { readonly practiceId: string }) {
  const say = useSay()
  const { perform, remove } = useEdit()
  const editable = useEditable()
  const practices = useRows('practice')
  const links = useRowsWhere('practiceDependency', 'practiceId', practiceId)
  const linked = new Set([practiceId, ...links.map(({ feedsFromId }) => feedsFromId)])
  const nameOf = (id: string): string => practices.find((each) => each.id === id)?.name ?? ''
  return (
    <div className={styles.sources}>
      {links.map(({ id, feedsFromId, what }) => (
        <div key={id} className={styles.source}>
          <span>{nameOf(feedsFromId)}</span>
          <FieldInput entity="practiceDependency" id={id} field="what" value={what} rowName={nameOf(feedsFromId)} />
          <IconButton
            icon="trash"
            label={say('screen.links.remove', { name: nameOf(feedsFromId) })}
            disabled={!editable}
            onClick={() => remove('practiceDependency', id)}
          />
        </div>
      ))}
      <SelectField
        label={say('screen.practices.addSource')}
        value={null}
        empty={say('screen.practices.addSource')}
        disabled={!editable}
        options={practices.filter(({ id }) => !linked.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(feedsFromId) =>
          feedsFromId !== null &&
          perform((context) => setLink(context, 'practiceDependency', { practiceId, feedsFromId }, {}))
        }
      />
    </div>
  )
}
