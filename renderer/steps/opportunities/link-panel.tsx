import { useMemo } from 'react'
import { setLink } from '#shared/edits/intents/set-link.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { IconButton } from '../../components/button.tsx'
import { ReferenceField } from '../../components/reference-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import styles from './links-view.module.css'
import { type NetName, netOf, nets, nodeTitle } from './nets.ts'

type LinkPanelProps = {
  readonly name: NetName
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** What the chosen one needs and what needs it, to add to and take from: the picture's twin for the keyboard. */
export function LinkPanel({ name, chosen, onChoose }: LinkPanelProps) {
  const say = useSay()
  const known = useWorkbook(({ tables }) => chosen !== null && tables[nets[name].node][chosen] !== undefined)
  const id = known ? chosen : null
  return (
    <aside className={styles.panel} aria-label={say('screen.links.panel')}>
      <ReferenceField
        target={nets[name].node}
        value={id}
        label={say('screen.links.around')}
        optional={false}
        placeholder={say('screen.links.choose')}
        onChange={onChoose}
      />
      {id === null ? (
        <p className={styles.small}>{say('screen.links.how')}</p>
      ) : (
        <>
          <Side name={name} id={id} side="needs" />
          <Side name={name} id={id} side="neededBy" />
        </>
      )}
    </aside>
  )
}

type SideProps = { readonly name: NetName; readonly id: string; readonly side: 'needs' | 'neededBy' }

function Side({ name, id, side }: SideProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { node, link, from, to } = nets[name]
  const rows = useRows(node) as unknown as readonly Row[]
  const links = useWorkbook(netOf[name]).links
  const workbook = useWorkbook((all) => all)
  const others = useMemo(
    () =>
      side === 'needs'
        ? links.filter((each) => each.id === id).map(({ dependsOnId }) => dependsOnId)
        : links.filter(({ dependsOnId }) => dependsOnId === id).map((each) => each.id),
    [links, id, side],
  )
  const linked = new Set(others)
  const keyOf = (other: string) => (side === 'needs' ? { [from]: id, [to]: other } : { [from]: other, [to]: id })
  const label = say(`screen.links.${side}`)
  return (
    <section>
      <h3>{label}</h3>
      <ul className={styles.others}>
        {others.map((other) => {
          const title = nodeTitle(workbook, name, other)
          return (
            <li key={other}>
              <span>{title}</span>
              <IconButton
                icon="close"
                label={say('screen.links.remove', { name: title })}
                disabled={!editable}
                onClick={() => perform((context) => setLink(context, link, keyOf(other), null))}
              />
            </li>
          )
        })}
      </ul>
      {others.length === 0 && <p className={styles.small}>{say('screen.links.nothing')}</p>}
      <SelectField
        label={say('screen.links.addTo', { side: label })}
        value={null}
        empty={say('screen.links.add')}
        options={rows
          .filter((row) => row.id !== id && !linked.has(row.id))
          .map((row) => ({ value: row.id, label: String(row.title ?? row.name ?? '') }))}
        disabled={!editable}
        onChange={(other) => other !== null && perform((context) => setLink(context, link, keyOf(other), {}))}
      />
    </section>
  )
}
