import { excelRound } from '../../methods/excel-round.ts'
import { type MatrixPlace, scoresAtPlace } from '../../methods/readings/scores-at-place.ts'
import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person put an initiative at another place of the matrix: its scores follow. Null where that changes none. METHOD C7. */
export function placeInitiative(
  { workbook, say }: IntentContext,
  initiativeId: string,
  place: MatrixPlace,
): RequestedEdit | null {
  const placed = scoresAtPlace(workbook, initiativeId, place)
  if (placed === null || placed.scores.size === 0) return null
  const label = say('screen.edit.place', {
    name: rowName('initiative', findRow(workbook, 'initiative', initiativeId), say),
    value: excelRound(placed.value, 1),
    effort: excelRound(placed.effort, 1),
  })
  const changes = [...placed.scores].map(([criterionId, value]) => {
    const id = keyId([initiativeId, criterionId])
    const present = workbook.tables.score[id] !== undefined
    return { entity: 'score', id, after: present ? { value } : { initiativeId, criterionId, value } }
  })
  return { label, changes }
}
