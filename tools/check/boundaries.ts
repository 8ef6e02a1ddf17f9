import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { IConfiguration, ICruiseOptions, ICruiseResult } from 'dependency-cruiser'
import { cruise } from 'dependency-cruiser'
import { projectFolder } from '../project-folder.ts'

export type Boundaries = {
  /** How many modules of ours were looked at: with none, no breach can be found. */
  readonly modules: number
  /** `rule: from → to: the rule as a sentence` */
  readonly breaches: readonly string[]
  readonly rules: readonly string[]
}

const rooms = ['shared', 'electron', 'renderer', 'tests', 'tools']

/** Holds the modules under `folder` to the arrows between the rooms, written down in `.dependency-cruiser.cjs`. */
export async function findBreaches(folder = projectFolder, only = rooms): Promise<Boundaries> {
  const configuration: IConfiguration = createRequire(import.meta.url)(join(projectFolder, '.dependency-cruiser.cjs'))
  const ruleSet = { forbidden: configuration.forbidden ?? [] }
  const options = { ...configuration.options, ruleSet, baseDir: folder, validate: true } as ICruiseOptions
  const { output } = await cruise([...only], options)
  const result = output as ICruiseResult
  const sentences = new Map(ruleSet.forbidden.map((rule) => [rule.name ?? '', rule.comment ?? '']))
  return {
    modules: result.modules.filter(({ source }) => rooms.some((room) => source.startsWith(`${room}/`))).length,
    breaches: result.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}: ${sentences.get(rule.name)}`,
    ),
    rules: [...sentences.keys()],
  }
}
