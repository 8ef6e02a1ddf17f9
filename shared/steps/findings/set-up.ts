import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 0: purpose, decision, people, teams. */
export function setUpFindings(workbook: Workbook): readonly Finding[] {
  return [...workbookFindings(workbook), ...peopleFindings(workbook)]
}

function workbookFindings(workbook: Workbook): readonly Finding[] {
  const { purpose, decisionWanted, organisation, horizonStart } = singleton(workbook, 'workbook')
  const id = 'workbook'
  return [
    ...(purpose === '' ? [finding('setUp', 'warning', 'workbook.noPurpose', { id, field: 'purpose' })] : []),
    ...(decisionWanted === ''
      ? [finding('setUp', 'warning', 'workbook.noDecisionWanted', { id, field: 'decisionWanted' })]
      : []),
    ...(organisation === ''
      ? [finding('setUp', 'note', 'workbook.noOrganisation', { id, field: 'organisation' })]
      : []),
    ...(horizonStart === null ? [finding('setUp', 'note', 'workbook.noHorizon', { id, field: 'horizonStart' })] : []),
  ]
}

function peopleFindings(workbook: Workbook): readonly Finding[] {
  const participants = rowsOf(workbook, 'participant')
  const raters = participants.filter(({ rates }) => rates)
  const teams = rowsOf(workbook, 'team')
  const withDays = new Set(rowsOf(workbook, 'teamCapacity').flatMap(({ teamId, days }) => (days > 0 ? [teamId] : [])))
  return [
    ...(participants.length === 0 ? [finding('setUp', 'warning', 'participant.none')] : []),
    ...(raters.length === 1 ? [finding('setUp', 'note', 'participant.oneRater')] : []),
    ...(teams.length === 0 ? [finding('setUp', 'note', 'team.none')] : []),
    ...teams
      .filter(({ id }) => !withDays.has(id))
      .map(({ id }) =>
        finding('setUp', 'note', 'team.noCapacity', { id, params: { name: rowName(workbook, 'team', id) } }),
      ),
  ]
}
