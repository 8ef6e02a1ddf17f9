import { type PracticeSet, practices, practicesOfSet } from '../../content/practices.ts'
import { feedLinks, goalLinks, practiceRow } from '../../content/start-workbook.ts'
import type { EntityName } from '../../model/entities.ts'
import type { Row } from '../../model/entity.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person dropped a practice or took it up again. Dropped, it counts nowhere, and its ratings wait for it. */
export function setPracticeScope({ workbook, say }: IntentContext, id: string, inScope: boolean): RequestedEdit {
  const name = rowName('practice', findRow(workbook, 'practice', id), say)
  const label = say(inScope ? 'screen.edit.takeUpPractice' : 'screen.edit.dropPractice', { name })
  return { label, changes: [{ entity: 'practice', id, after: { inScope } }] }
}

/**
 * A person chose one of the shipped sets. Practices of the set that are missing are added with their goals and
 * dependencies, those that were dropped are taken up, and shipped ones outside the set are dropped with their ratings
 * kept. The team's own practices stay as they are.
 */
export function choosePracticeSet({ workbook, say }: IntentContext, set: PracticeSet): RequestedEdit {
  const wanted = practicesOfSet(set)
  const wantedKeys = new Set<string>(wanted.map(({ key }) => key))
  const shippedKeys = new Set<string>(practices.map(({ key }) => key))
  const present = rowsOf(workbook, 'practice')
  const known = new Map(present.map((row) => [row.shippedKey || row.id, row]))
  const missing = wanted.filter(({ key }) => !known.has(key))
  const begin = Math.floor(present.at(-1)?.position ?? -1) + 1
  const scopes = present.flatMap((row): readonly RequestedChange[] => {
    if (!shippedKeys.has(row.shippedKey) || row.inScope === wantedKeys.has(row.shippedKey)) return []
    return [{ entity: 'practice', id: row.id, after: { inScope: !row.inScope } }]
  })
  const added = missing.map((each, at) => {
    const row = practiceRow(each, begin + at, say)
    return insertion('practice', { ...row, domainId: findRow(workbook, 'domain', row.domainId)?.id ?? null })
  })
  const ids = new Set([...missing.map(({ key }): string => key), ...present.map(({ id }) => id)])
  const goals = missing.flatMap(goalLinks).filter(({ goalId }) => findRow(workbook, 'goal', goalId))
  const newKeys = new Set<string>(missing.map(({ key }) => key))
  const feeds = feedLinks(practices).filter(
    ({ id, practiceId, feedsFromId }) =>
      (newKeys.has(practiceId) || newKeys.has(feedsFromId)) &&
      ids.has(practiceId) &&
      ids.has(feedsFromId) &&
      findRow(workbook, 'practiceDependency', id) === undefined,
  )
  const label = say('screen.edit.chooseSet', { set: say(`screen.new.${set}.name`) })
  const changes: readonly RequestedChange[] = [
    { entity: 'workbook', id: 'workbook', after: { practiceSet: set, path: set === 'quick' ? 'quick' : 'full' } },
    ...scopes,
    ...added,
    ...goals.map((row) => insertion('practiceGoal', row)),
    ...feeds.map((row) => insertion('practiceDependency', row)),
  ]
  return { label, changes }
}

function insertion(entity: EntityName, { id, ...after }: Row): RequestedChange {
  return { entity, id, before: null, after }
}
