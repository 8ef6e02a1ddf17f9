import type { LinkType } from '../critical-path.ts'
import type { LinkName } from './request.ts'

const names: ReadonlyMap<unknown, LinkType> = new Map<LinkName, LinkType>([
  ['finishToStart', 'finishToStart'],
  ['startToStart', 'startToStart'],
  ['finishToFinish', 'finishToFinish'],
  ['finish-start', 'finishToStart'],
  ['start-start', 'startToStart'],
  ['finish-finish', 'finishToFinish'],
  ['FS', 'finishToStart'],
  ['SS', 'startToStart'],
  ['FF', 'finishToFinish'],
])

/** Finish to start where nothing is said; null for a name that is none. */
export function linkType(name: LinkName | undefined): LinkType | null {
  return name === undefined ? 'finishToStart' : (names.get(name) ?? null)
}

/** From start to start, at least: every link is a distance between starts, since durations are known. */
export function startDistance(type: LinkType, lag: number, neededDuration: number, needingDuration: number): number {
  switch (type) {
    case 'startToStart':
      return lag
    case 'finishToFinish':
      return neededDuration - needingDuration + lag
    case 'finishToStart':
      return neededDuration + lag
  }
}
