import { useState } from 'react'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import { ownerLoads } from '#shared/methods/readings/owner-loads.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { PictureOrTable, type ShownAs } from '../../components/picture-or-table.tsx'
import { SceneView } from '../../components/scene-view.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSceneOptions } from '../../components/use-scene-options.ts'
import { useScrollStop } from '../../components/use-scroll-stop.ts'
import { useSize } from '../../components/use-size.ts'
import { NameParticipants } from './name-participants.tsx'
import styles from './tactical-plan.module.css'

const stages = ['day30', 'day60', 'day90'] as const
const rowPx = 34

/** What the open tasks ask of each participant: letters and days, as bars and as the table behind them. */
export function OwnersView() {
  const say = useSay()
  const { writeNumber, writePercent } = useFormat()
  const workbook = useWorkbook((all) => all)
  const { raciManyAccountable, raciManyResponsible } = useSingleton('settings')
  const [as, setAs] = useState<ShownAs>('table')
  const [ref, width] = useSize<HTMLDivElement>()
  const stop = useScrollStop(ref)
  const loads = ownerLoads(workbook)
  const name = (id: string): string => findRow(workbook, 'participant', id)?.name ?? ''
  const busiest = loads.toSorted((a, b) => b.days - a.days)
  const first = busiest[0]
  const options = useSceneOptions(Math.min(width, 900), (loads.length + 1) * rowPx)
  const days = (value: number | undefined): string =>
    value === undefined || value === 0 ? '–' : writeNumber(Math.round(value * 10) / 10)
  if (loads.length === 0) {
    return (
      <section className={styles.panel}>
        <StartCard title={say('screen.raci.noParticipants')} text={say('screen.owners.emptyWhy')}>
          <NameParticipants />
        </StartCard>
      </section>
    )
  }
  return (
    <section className={styles.panel} aria-label={say('screen.tactical.view.owners')}>
      <header className={styles.panelHead}>
        <h2>
          {first === undefined || first.share === null
            ? say('screen.owners.noDays')
            : say('screen.owners.busiest', { name: name(first.participantId), share: writePercent(first.share) })}
        </h2>
        <span className={styles.gap} />
        <PictureOrTable as={as} onChange={setAs} />
      </header>
      <div className={styles.scroll} ref={ref} tabIndex={stop}>
        {as === 'picture' ? (
          <div className={styles.picture}>
            {width > 0 && (
              <SceneView
                scene={sceneOf(
                  {
                    kind: 'bars',
                    max: Math.max(1, first?.days ?? 0),
                    bars: busiest.map((load) => ({
                      label: name(load.participantId),
                      value: load.days,
                      note: days(load.days),
                      marked: load.accountable >= raciManyAccountable || load.responsible >= raciManyResponsible,
                    })),
                  },
                  { ...options, alt: say('screen.owners.alt') },
                )}
              />
            )}
          </div>
        ) : (
          <table className={styles.owners}>
            <thead>
              <tr>
                <th scope="col">{say('entity.participant')}</th>
                {(['A', 'R', 'C', 'I'] as const).map((letter) => (
                  <th key={letter} scope="col" className={styles.figure}>
                    {say(`screen.raci.${letter}`)}
                  </th>
                ))}
                <th scope="col" className={styles.figure}>
                  {say('screen.owners.days')}
                </th>
                {stages.map((stage) => (
                  <th key={stage} scope="col" className={styles.figure}>
                    {choiceLabel(say, 'task', 'stage', stage)}
                  </th>
                ))}
                <th scope="col">{say('screen.raci.rules')}</th>
              </tr>
            </thead>
            <tbody>
              {loads.map((load) => (
                <tr key={load.participantId} data-row={load.participantId} tabIndex={-1}>
                  <th scope="row" className={styles.name}>
                    {name(load.participantId)}
                  </th>
                  <td className={styles.figure}>{load.accountable}</td>
                  <td className={styles.figure}>{load.responsible}</td>
                  <td className={styles.figure}>{load.consulted}</td>
                  <td className={styles.figure}>{load.informed}</td>
                  <td className={styles.figure}>
                    <b>{days(load.days)}</b>
                  </td>
                  {stages.map((stage) => (
                    <td key={stage} className={styles.figure}>
                      {days(load.daysByStage[stage])}
                    </td>
                  ))}
                  <td className={styles.rules}>
                    {load.accountable >= raciManyAccountable && (
                      <Tag tone="attention" icon="alert">
                        {say('screen.owners.manyA', { count: load.accountable })}
                      </Tag>
                    )}
                    {load.responsible >= raciManyResponsible && (
                      <Tag tone="attention" icon="alert">
                        {say('screen.owners.manyR', { count: load.responsible })}
                      </Tag>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}
