import { useState } from 'react'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rowsOf } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useQuarterRange } from '../../app/use-brief-quarter.ts'
import { useMoney } from '../../app/use-money.ts'
import { Board } from '../../components/board/board.tsx'
import { cellKey } from '../../components/board/board-move.ts'
import { InitiativeDialog } from './initiative-dialog.tsx'
import { InitiativeFace, initiativeName } from './initiative-face.tsx'
import { usePlan } from './use-plan.ts'
import { useRoadmapActions } from './use-roadmap-actions.ts'

const page = 6
const none = ':none'

/** Waves by lanes: what happens together, and in which part of the work. METHOD D3. */
export function WavesView() {
  const say = useSay()
  const writeRange = useQuarterRange()
  const writeMoney = useMoney()
  const { workbook, scenarioId } = usePlan()
  const actions = useRoadmapActions(scenarioId)
  const [opened, setOpened] = useState<string | null>(null)
  const shown = new Set(planRoadmap(workbook).items.map(({ initiativeId }) => initiativeId))
  const rows = rowsOf(workbook, 'initiative').filter(({ id }) => shown.has(id))
  const columns = [
    ...rowsOf(workbook, 'wave').map(({ id, title, start, finish, moneyCap }) => ({
      id,
      title,
      note: [
        start !== null && finish !== null ? writeRange(start, finish) : '',
        moneyCap === null ? '' : say('screen.board.cap', { cap: writeMoney(moneyCap) }),
      ]
        .filter((part) => part !== '')
        .join('\u00a0· '),
    })),
    { id: none, title: say('screen.roadmap.noWave') },
  ]
  const laneRows = rowsOf(workbook, 'lane')
  const homeless = rows.some(({ laneId }) => laneId === null)
  const lanes = [
    ...laneRows.map(({ id, title, hue }) => ({ id, title, hue })),
    ...(homeless || laneRows.length === 0 ? [{ id: none, title: say('screen.roadmap.noLane'), hue: null }] : []),
  ]
  const cells = Map.groupBy(rows, ({ laneId, waveId }) => cellKey(laneId ?? none, waveId ?? none))
  return (
    <>
      <Board
        label={say('screen.roadmap.view.waves')}
        columns={columns}
        lanes={lanes}
        cells={new Map([...cells].map(([key, own]) => [key, own.map(({ id }) => id)]))}
        name={(id) => initiativeName(workbook, id)}
        face={(id) => <InitiativeFace workbook={workbook} id={id} />}
        page={page}
        onOpen={setOpened}
        onMove={(id, { column, lane }) => {
          const row = workbook.tables.initiative[id]
          const waveId = column === none ? null : column
          const laneId = lane === none ? null : lane
          actions.place(id, {
            ...(waveId === row?.waveId ? {} : { waveId }),
            ...(laneId === row?.laneId ? {} : { laneId }),
          })
        }}
      />
      {opened !== null && <InitiativeDialog id={opened} scenarioId={scenarioId} onClose={() => setOpened(null)} />}
    </>
  )
}
