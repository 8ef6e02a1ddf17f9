import type { PracticeKey } from '../practices.ts'

/**
 * What another body of knowledge calls the shipped practices, in one of its versions. A new version is a new file beside
 * the old one: a workbook keeps its practice keys whatever the frameworks do.
 */
export type FrameworkTags = {
  readonly framework: string
  readonly version: string
  readonly tags: Readonly<Record<PracticeKey, readonly string[]>>
}
