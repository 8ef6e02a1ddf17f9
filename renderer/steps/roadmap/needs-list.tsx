import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { IconButton } from '../../components/button.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { SelectField } from '../../components/select-field.tsx'
import styles from './roadmap-step.module.css'
import { useRoadmapActions } from './use-roadmap-actions.ts'

/** What an initiative needs, with the kind of link and its lag, and what needs it. */
export function NeedsList({ id }: { readonly id: string }) {
  const say = useSay()
  const { remove } = useEdit()
  const editable = useEditable()
  const workbook = useWorkbook((all) => all)
  const links = useRows('initiativeDependency')
  const actions = useRoadmapActions(null)
  const name = (other: string): string => {
    const row = findRow(workbook, 'initiative', other)
    return `${row?.code ?? ''} ${rowTitle('initiative', row)}`.trim()
  }
  const needs = links.filter(({ initiativeId }) => initiativeId === id)
  const neededBy = links.filter(({ dependsOnId }) => dependsOnId === id)
  const linked = new Set([id, ...needs.map(({ dependsOnId }) => dependsOnId)])
  const others = Object.keys(workbook.tables.initiative).filter((other) => !linked.has(other))
  return (
    <section className={styles.part}>
      <h3>{say('screen.initiative.needs')}</h3>
      {needs.map((link) => (
        <div key={link.id} className={styles.need}>
          <span>{name(link.dependsOnId)}</span>
          {(['type', 'lagDays', 'reason'] as const).map((field) => (
            <FieldInput
              key={field}
              entity="initiativeDependency"
              id={link.id}
              field={field}
              value={link[field]}
              rowName={name(link.dependsOnId)}
            />
          ))}
          <IconButton
            icon="trash"
            label={say('screen.initiative.unlink', { name: name(link.dependsOnId) })}
            disabled={!editable}
            onClick={() => remove('initiativeDependency', link.id)}
          />
        </div>
      ))}
      <SelectField
        label={say('screen.initiative.addNeed')}
        empty={say('screen.initiative.addNeed')}
        value={null}
        disabled={!editable}
        options={others.map((other) => ({ value: other, label: name(other) }))}
        onChange={(other) => other !== null && actions.link(other, id)}
      />
      {neededBy.length > 0 && (
        <p className={styles.small}>
          {say('screen.initiative.neededBy', {
            names: neededBy.map(({ initiativeId }) => name(initiativeId)).join(', '),
          })}
        </p>
      )}
    </section>
  )
}
