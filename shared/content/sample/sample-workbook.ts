import type { Say } from '#shared/messages/translate.ts'
import { type EntityName, entityNames, type RowOf } from '#shared/model/entities.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { newLink, newRow } from '../new-row.ts'
import { startWorkbook } from '../start-workbook.ts'
import { boardPack, boardPackRows, withHeadline } from './board-pack.ts'
import { communicationRows } from './communications.ts'
import { constraintRows } from './constraints.ts'
import { directionRows, goalWeights } from './direction.ts'
import { agreedLevel } from './disputes.ts'
import { initiativeLinkRows } from './initiative-links.ts'
import { initiative } from './initiatives.ts'
import { measureRows } from './measures.ts'
import { opportunityRows } from './opportunities.ts'
import { withSampleFindings } from './practices.ts'
import { firstRoundRating, rating } from './ratings.ts'
import { registerRows } from './registers.ts'
import { roadmapRows } from './roadmap.ts'
import { sampleWorkbookRow, setUpRows } from './set-up.ts'
import { surveyRows } from './surveys.ts'
import { raciAssignment, task } from './tasks.ts'

/**
 * The complete sample workbook: a water company with an extended set of practices, in its tenth step a fortnight before
 * the board meets. It is the same whenever it is made.
 * @param say the language of the shipped texts; what the company itself wrote is English
 */
export function sampleWorkbook(say: Say): RowsByEntity {
  const start = startWorkbook({
    title: 'IT operations strategy 2027–2029',
    set: 'extended',
    say,
    locale: 'en-GB',
    currency: 'GBP',
    fiscalStartMonth: 4,
  })
  const rows: RowsByEntity = {
    ...start,
    ...setUpRows,
    ...directionRows,
    ...surveyRows,
    ...constraintRows,
    ...opportunityRows,
    ...initiativeLinkRows,
    ...roadmapRows,
    ...measureRows(say),
    ...communicationRows,
    ...boardPackRows,
    ...registerRows,
    workbook: (start.workbook ?? []).map(sampleWorkbookRow),
    goal: (start.goal ?? []).map((row, at) => ({ ...row, weight: goalWeights[at] ?? row.weight })),
    practice: (start.practice ?? []).map(withSampleFindings),
    rating,
    agreedLevel,
    initiative,
    prioritisation: [prioritisation],
    task,
    raciAssignment,
    boardPack: [boardPack],
    packSection: (start.packSection ?? []).map(withHeadline),
  }
  return { ...rows, ...snapshotRows(rows) }
}

const prioritisation: RowOf<'prioritisation'> = newRow('prioritisation', 'prioritisation', {
  method: 'valueEffort',
  moneyCap: 1_600_000,
  frozenOn: '2026-11-10',
  frozenBy: 'Portfolio board',
  frozenReason: 'Weights agreed on 3 November, before anyone saw a ranking.',
})

/** What was there when the workshop on the current state ended: nothing of the later steps. */
const atWorkshop: readonly EntityName[] = entityNames.slice(0, entityNames.indexOf('constraint'))

/** What the first round of rating consisted of: everybody by themselves, nothing agreed on. */
const inFirstRound: readonly EntityName[] = ['settings', 'participant', 'domain', 'practice', 'rating']

function snapshotRows(rows: RowsByEntity): RowsByEntity {
  const keyResult = (rows.keyResult ?? []).map((row) => ({ ...row, current: row.baseline }))
  return {
    snapshot: [
      newRow('snapshot', 'sn0', {
        name: 'First round of ratings',
        takenOn: '2026-10-02',
        note: 'What everybody rated by themselves, before the workshop.',
      }),
      newRow('snapshot', 'sn1', {
        name: 'After the workshop on the current state',
        takenOn: '2026-10-16',
        note: 'Levels and targets as agreed; nothing prioritised yet.',
      }),
    ],
    snapshotContent: [
      content('sn0', inFirstRound, { ...rows, rating: firstRoundRating }),
      content('sn1', atWorkshop, { ...rows, keyResult }),
    ],
  }
}

/** A dump of format 1; `writeDump` of shared/edits lies above content. */
function content(snapshotId: string, entities: readonly EntityName[], rows: RowsByEntity): RowOf<'snapshotContent'> {
  const dump = { format: 1, entities: Object.fromEntries(entities.map((entity) => [entity, rows[entity] ?? []])) }
  return newLink('snapshotContent', { snapshotId, content: JSON.stringify(dump) })
}
