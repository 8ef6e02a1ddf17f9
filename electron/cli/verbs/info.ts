import type { DataProcess } from '#electron/storage/process/client.ts'
import type { Opened } from '#electron/storage/process/protocol.ts'
import { type EntityName, entityNames } from '#shared/model/entities.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { allRatings } from '#shared/model/ratings.ts'
import { singleton } from '#shared/model/workbook.ts'
import { stepProgress } from '#shared/steps/step-progress.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Info = {
  readonly title: string
  readonly organisation: string
  readonly revision: number
  readonly savedAt: string | null
  readonly undo: string | null
  readonly redo: string | null
  readonly entities: Readonly<Record<string, number>>
  /** Share of each step that is done, 0 to 1. */
  readonly progress: Readonly<
    Record<string, { readonly done: number; readonly complete: boolean; readonly missing: number }>
  >
  readonly health: Opened['health']
}

/** `opsbook info`: what is in a workbook. */
export async function runInfo(terminal: Terminal, file: string, options: { readonly json?: true }): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data, opened) => {
    const info = await gather(data, opened)
    if (options.json) terminal.print(JSON.stringify(info, null, 2))
    else for (const line of describe(info, terminal)) terminal.print(line)
    return exitCode.fine
  })
}

async function gather(data: DataProcess, { content, health, savedAt }: Opened): Promise<Info> {
  // Asked for before anything is computed, so that it is read meanwhile.
  const reading = data.rows('snapshotContent')
  const { revision, history } = content
  const workbook = unpackWorkbook(revision, content.packed)
  const progress = stepProgress(workbook)
  const heavy = await reading
  const countOf = (name: EntityName): number => {
    if (name === 'snapshotContent') return heavy.ok ? heavy.value.length : 0
    return name === 'rating' ? [...allRatings(workbook.ratings)].length : Object.keys(workbook.tables[name]).length
  }
  const { title, organisation } = singleton(workbook, 'workbook')
  return {
    title,
    organisation,
    revision,
    savedAt,
    ...history,
    entities: Object.fromEntries(entityNames.map((name) => [name, countOf(name)])),
    progress,
    health,
  }
}

function describe(info: Info, { say, locale }: Terminal): readonly string[] {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const { health } = info
  const facts = say('cli.info.fileFacts', { kilobytes: Math.ceil(health.bytes / 1000), version: health.fileVersion })
  const state = [
    facts,
    ...(health.readOnly ? [say('cli.info.readOnly')] : []),
    ...(health.recovered ? [say('cli.info.recovered')] : []),
  ]
  const pairs: (readonly [string, string])[] = [
    ...(info.organisation ? [[say('cli.info.organisation'), info.organisation] as const] : []),
    [say('cli.info.revision'), String(info.revision)],
    ...(info.undo === null ? [] : [[say('cli.info.undo'), info.undo] as const]),
    ...(info.redo === null ? [] : [[say('cli.info.redo'), info.redo] as const]),
    [say('cli.info.file'), state.join(', ')],
  ]
  const steps = Object.entries(info.progress).map(
    ([id, { done }]) => [say(`steps.${id as 'setUp'}.title`), percent.format(done)] as const,
  )
  const rows = Object.entries(info.entities)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => [name, String(count)] as const)
  return [
    info.title || say('cli.info.untitled'),
    ...columns(pairs),
    '',
    say('cli.info.steps'),
    ...columns(steps),
    '',
    say('cli.info.rows'),
    ...columns(rows),
  ]
}

function columns(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length))
  return pairs.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
}
