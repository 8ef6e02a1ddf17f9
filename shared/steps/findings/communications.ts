import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { earlyMessages, untoldGroups } from '../early-messages.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 9: who hears what before which change, from whom, and how they can answer. */
export function communicationFindings(workbook: Workbook): readonly Finding[] {
  if (rowsOf(workbook, 'stakeholder').length === 0) return [finding('communications', 'warning', 'stakeholder.none')]
  return [
    ...lateFindings(workbook),
    ...untoldFindings(workbook),
    ...groupFindings(workbook),
    ...messageFindings(workbook),
  ]
}

function lateFindings(workbook: Workbook): readonly Finding[] {
  return earlyMessages(workbook)
    .filter(({ inTime }) => !inTime)
    .map(({ stakeholder: { id }, firstChange }) =>
      finding('communications', 'warning', 'stakeholder.noEarlyMessage', {
        id,
        params: {
          name: rowName(workbook, 'stakeholder', id),
          change: firstChange === null ? 'none' : rowName(workbook, 'initiative', firstChange.id),
        },
      }),
    )
}

/** Said once, not for each group: what is missing may as well be the impact. */
function untoldFindings(workbook: Workbook): readonly Finding[] {
  const count = untoldGroups(workbook).length
  return count > 0 ? [finding('communications', 'warning', 'stakeholder.untold', { params: { count } })] : []
}

/** One routine channel per group, and a way to answer. METHOD B8. */
function groupFindings(workbook: Workbook): readonly Finding[] {
  const byGroup = Map.groupBy(rowsOf(workbook, 'communication'), ({ stakeholderId }) => stakeholderId)
  return [...byGroup].flatMap(([id, messages]) => {
    const name = rowName(workbook, 'stakeholder', id)
    const channels = new Set(messages.filter(({ routine }) => routine).map(({ channel }) => channel))
    return [
      ...(channels.size > 1
        ? [
            finding('communications', 'warning', 'stakeholder.severalRoutine', {
              id,
              params: { name, count: channels.size },
            }),
          ]
        : []),
      ...(messages.every(({ feedback }) => feedback === '')
        ? [
            finding('communications', 'note', 'communication.noFeedback', {
              about: id,
              field: 'feedback',
              params: { name },
            }),
          ]
        : []),
    ]
  })
}

function messageFindings(workbook: Workbook): readonly Finding[] {
  return rowsOf(workbook, 'communication').flatMap(({ id, owner, date }) => {
    const params = { name: rowName(workbook, 'communication', id) }
    return [
      ...(owner === ''
        ? [finding('communications', 'warning', 'communication.noOwner', { id, field: 'owner', params })]
        : []),
      ...(date === null
        ? [finding('communications', 'note', 'communication.noDate', { id, field: 'date', params })]
        : []),
    ]
  })
}
