import { useState } from 'react'
import { entitiesLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { PictureOrTable, type ShownAs } from '../../components/picture-or-table.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { EntityRegister } from '../register/entity-register.tsx'
import { GoToRegister } from '../register/go-to-register.tsx'
import { LinkPanel } from './link-panel.tsx'
import { LinkPicture } from './link-picture.tsx'
import styles from './links-view.module.css'
import { LoopList } from './loop-list.tsx'
import { type NetName, netOf, nets } from './nets.ts'

const names = ['initiatives', 'opportunities', 'practices'] as const

/** What needs what, as a picture to link in and as a table. */
export function LinksView() {
  const say = useSay()
  const [name, setName] = useState<NetName>('initiatives')
  const [as, setAs] = useState<ShownAs>('picture')
  const [chosen, setChosen] = useState<string | null>(null)
  const count = useWorkbook((workbook) => netOf[name](workbook).links.length)
  const none = useWorkbook(({ tables }) => Object.keys(tables[nets[name].node]).length === 0)
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Segmented
          label={say('screen.links.between')}
          options={names.map((value) => ({ value, label: say(`screen.links.net.${value}`) }))}
          value={name}
          onChange={(next) => {
            setName(next)
            setChosen(null)
          }}
        />
        {!none && (
          <>
            <PictureOrTable as={as} onChange={setAs} />
            <span className={styles.small}>{say('screen.links.count', { count })}</span>
          </>
        )}
      </div>
      <LoopList name={name} />
      {none ? (
        <section className={styles.card} key={name}>
          <StartCard
            title={say('screen.links.noNodes')}
            text={say('screen.links.noNodesText', { entities: entitiesLabel(say, nets[name].node) })}
          >
            <GoToRegister entity={nets[name].node} />
          </StartCard>
        </section>
      ) : as === 'table' ? (
        <section className={styles.card} key={name}>
          <EntityRegister entity={nets[name].link} />
        </section>
      ) : (
        <div className={styles.split}>
          <LinkPicture key={name} name={name} chosen={chosen} onChoose={setChosen} />
          <LinkPanel name={name} chosen={chosen} onChoose={setChosen} />
        </div>
      )}
    </div>
  )
}
