import { useState } from 'react'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rowsOf } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { Board } from '../../components/board/board.tsx'
import { cellKey } from '../../components/board/board-move.ts'
import { InitiativeDialog } from './initiative-dialog.tsx'
import { InitiativeFace, initiativeName } from './initiative-face.tsx'
import { usePlan } from './use-plan.ts'
import { useRoadmapActions } from './use-roadmap-actions.ts'

const page = 40
const lane = { id: 'all', title: '', hue: null }

/** The plan without dates: the first wave is now, the second next, all others and what has none are later. METHOD D3. */
export function NowNextLaterView() {
  const say = useSay()
  const { workbook, scenarioId } = usePlan()
  const actions = useRoadmapActions(scenarioId)
  const [opened, setOpened] = useState<string | null>(null)
  const [first, second, third] = rowsOf(workbook, 'wave')
  const shown = new Set(planRoadmap(workbook).items.map(({ initiativeId }) => initiativeId))
  const byColumn = Map.groupBy(
    rowsOf(workbook, 'initiative').filter(({ id }) => shown.has(id)),
    ({ id }) => {
      const waveId = workbook.tables.initiative[id]?.waveId ?? null
      return waveId === null ? 'later' : waveId === first?.id ? 'now' : waveId === second?.id ? 'next' : 'later'
    },
  )
  const waves = { now: first, next: second, later: third }
  const columns = (['now', 'next', 'later'] as const).map((id) => ({
    id,
    title: say(`screen.roadmap.${id}`),
    note: waves[id]?.title === say(`screen.roadmap.${id}`) ? '' : (waves[id]?.title ?? ''),
  }))
  const cells = new Map(
    columns.map(({ id }) => [cellKey(lane.id, id), (byColumn.get(id) ?? []).map((row) => row.id)] as const),
  )
  return (
    <>
      <Board
        label={say('screen.roadmap.view.nowNextLater')}
        columns={columns}
        lanes={[lane]}
        cells={cells}
        name={(id) => initiativeName(workbook, id)}
        face={(id) => <InitiativeFace workbook={workbook} id={id} />}
        page={page}
        onOpen={setOpened}
        onMove={(id, { column }) => actions.place(id, { waveId: waves[column as keyof typeof waves]?.id ?? null })}
      />
      {opened !== null && <InitiativeDialog id={opened} scenarioId={scenarioId} onClose={() => setOpened(null)} />}
    </>
  )
}
