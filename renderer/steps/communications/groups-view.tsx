import { useState } from 'react'
import { useStore } from 'zustand'
import { choiceLabel, entitiesLabel } from '#shared/messages/labels.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow, useRows } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { StartCard } from '../../components/start-card.tsx'
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
  const editable = useEditable()
  const rows = useRows('stakeholder')
  const [chosen, choose] = useChosenRow('stakeholder')
  const soughtMessage = useStore(ui, ({ sought }) => (sought?.entity === 'communication' ? sought.id : null))
  const ofMessage = useRow('communication', soughtMessage)?.stakeholderId
  const [library, setLibrary] = useState(false)
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
        <Card
          title={as === 'map' ? say('screen.messages.map') : entitiesLabel(say, 'stakeholder')}
          actions={
            editable &&
            rows.length > 0 && (
              <Button icon="book" onClick={() => setLibrary(true)}>
                {say('screen.library')}
              </Button>
            )
          }
          flush
        >
          {rows.length === 0 ? (
            <StartCard title={say('screen.messages.none')} text={say('screen.messages.noneText')}>
              {editable && (
                <Button look="primary" icon="book" onClick={() => setLibrary(true)}>
                  {say('screen.library.open')}
                </Button>
              )}
            </StartCard>
          ) : as === 'map' ? (
            <GroupMap rows={rows} current={current} onChoose={chooseGroup} />
          ) : (
            <GroupTable rows={rows} current={current} onChoose={chooseGroup} />
          )}
          <QuickAdd
            label={say('screen.messages.addGroup')}
            onAdd={(name) => {
              const id = add('stakeholder', { name })
              if (id !== null) chooseGroup(id)
              return id !== null
            }}
          />
          {library && (
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
              onClose={() => setLibrary(false)}
            />
          )}
        </Card>
      }
    />
  )
}
