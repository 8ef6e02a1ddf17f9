import { useStore } from 'zustand'
import { choiceLabel, entitiesLabel } from '#shared/messages/labels.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRow, useRows } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { LibraryCard } from '../library-card.tsx'
import { MasterDetail } from '../master-detail.tsx'
import { RowLibrary } from '../row-library.tsx'
import { useChosenRow } from '../use-chosen-row.ts'
import { GroupDetail } from './group-detail.tsx'
import { GroupMap } from './group-map.tsx'
import { GroupTable } from './group-table.tsx'

/** The groups, on the map of impact and influence or as a plan; and all about the chosen one. */
export function GroupsView({ as }: { readonly as: 'map' | 'plan' }) {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('stakeholder')
  const [chosen, choose] = useChosenRow('stakeholder')
  const soughtMessage = useStore(ui, ({ sought }) => (sought?.entity === 'communication' ? sought.id : null))
  const ofMessage = useRow('communication', soughtMessage)?.stakeholderId
  const current = ofMessage ?? chosen ?? rows[0]?.id ?? null

  function chooseGroup(id: string): void {
    if (soughtMessage !== null) ui.setState({ sought: null })
    choose(id)
  }

  return (
    <MasterDetail
      none={rows.length === 0}
      detailTitle={say('screen.messages.one')}
      detail={current === null ? null : <GroupDetail key={current} id={current} messagesFirst={as === 'plan'} />}
      list={
        <LibraryCard
          title={as === 'map' ? say('screen.messages.map') : entitiesLabel(say, 'stakeholder')}
          none={rows.length > 0 ? null : { title: say('screen.messages.none'), text: say('screen.messages.noneText') }}
          add={
            <QuickAdd
              label={say('screen.messages.addGroup')}
              onAdd={(name) => {
                const id = add('stakeholder', { name })
                if (id !== null) chooseGroup(id)
                return id !== null
              }}
            />
          }
          library={(onClose) => (
            <RowLibrary
              library="stakeholder"
              about={({ meaning = '', impact = 'medium', influence = 'medium' }) => ({
                text: meaning,
                tags: [
                  say('screen.messages.impactOf', { level: choiceLabel(say, 'stakeholder', 'impact', impact) }),
                  say('screen.messages.influenceOf', {
                    level: choiceLabel(say, 'stakeholder', 'influence', influence),
                  }),
                ],
              })}
              onTaken={chooseGroup}
              onClose={onClose}
            />
          )}
        >
          {as === 'map' ? (
            <GroupMap rows={rows} current={current} onChoose={chooseGroup} />
          ) : (
            <GroupTable rows={rows} current={current} onChoose={chooseGroup} />
          )}
        </LibraryCard>
      }
    />
  )
}
