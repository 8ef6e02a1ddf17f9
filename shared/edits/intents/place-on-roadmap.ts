import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { Patch, RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A place on the roadmap. What is left out stays; null: none. */
export type RoadmapPlace = { readonly waveId?: string | null; readonly laneId?: string | null }

/**
 * A person put an initiative into another wave or lane. In a scenario the wave is the scenario's, which can't say "none";
 * lanes are the same in all plans. Null where nothing changes.
 */
export function placeOnRoadmap(
  context: IntentContext,
  id: string,
  place: RoadmapPlace,
  scenarioId: string | null,
): RequestedEdit | null {
  const { workbook, say } = context
  const row = findRow(workbook, 'initiative', id)
  if (row === undefined) return null
  const name = rowName('initiative', row, say)
  const label = say('screen.edit.plan.place', { name, place: placeName(context, place) })
  const waveId = scenarioId === null ? place.waveId : undefined
  const after = {
    ...(waveId !== undefined && waveId !== row.waveId ? { waveId } : {}),
    ...(place.laneId !== undefined && place.laneId !== row.laneId ? { laneId: place.laneId } : {}),
  }
  const own: RequestedChange[] = Object.keys(after).length === 0 ? [] : [{ entity: 'initiative', id, after }]
  const departs =
    scenarioId === null || (place.waveId ?? null) === null
      ? null
      : departure(context, scenarioId, id, label, { waveId: place.waveId ?? null })
  const changes = [...own, ...(departs?.changes ?? [])]
  return changes.length === 0 ? null : { label, changes }
}

function placeName({ workbook, say }: IntentContext, { waveId, laneId }: RoadmapPlace): string {
  const names = [
    ...(waveId === undefined ? [] : [findRow(workbook, 'wave', waveId)?.title ?? say('screen.roadmap.noWave')]),
    ...(laneId === undefined ? [] : [findRow(workbook, 'lane', laneId)?.title ?? say('screen.roadmap.noLane')]),
  ]
  return names.join(', ')
}

/** How a scenario departs from the plan for one initiative. Null where it does so already. */
export function departure(
  { workbook }: IntentContext,
  scenarioId: string,
  initiativeId: string,
  label: string,
  values: Patch,
): RequestedEdit | null {
  const id = keyId([scenarioId, initiativeId])
  const row = findRow(workbook, 'scenarioInitiative', id)
  if (row === undefined) {
    return { label, changes: [{ entity: 'scenarioInitiative', id, after: { scenarioId, initiativeId, ...values } }] }
  }
  const same = Object.entries(values).every(([field, value]) => row[field as keyof typeof row] === value)
  return same ? null : { label, changes: [{ entity: 'scenarioInitiative', id, after: values }] }
}
