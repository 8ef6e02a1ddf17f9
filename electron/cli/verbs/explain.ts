import { packedRound, readRound } from '#electron/workbooks/earlier-round.ts'
import { failure } from '#shared/failure.ts'
import { explain, figureIds } from '#shared/methods/explain.ts'
import { explanationText } from '#shared/methods/explanation-text.ts'
import { explainShift, shiftFigures, snapshotOfFigure } from '#shared/methods/explanations/shift-figures.ts'
import type { EarlierRound } from '#shared/methods/readings/earlier-round.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly list?: true; readonly json?: true }

/** `opsbook explain`: how a figure came about, or which figures there are. */
export async function runExplain(
  terminal: Terminal,
  file: string,
  figure: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const { say } = terminal
  if (figure === undefined && !options.list) {
    terminal.warn(say('cli.usage', { reason: say('cli.explain.missing'), verb: 'explain ' }))
    return exitCode.failed
  }
  return withWorkbook(terminal, file, async (data, { content }) => {
    const workbook = unpackWorkbook(content.revision, content.packed)
    const snapshotId = figure === undefined ? undefined : snapshotOfFigure(figure)
    // Only figures that compare with a snapshot, and the list of all, need it read.
    const round = snapshotId === null ? null : readRound(await packedRound(data, snapshotId))
    if (figure === undefined) {
      const shifts = round === null ? [] : shiftFigures(workbook, round)
      for (const id of [...figureIds(workbook), ...shifts]) terminal.print(id)
      return exitCode.fine
    }
    return tell(terminal, workbook, figure, { ...options, round })
  })
}

/** Deep enough for every figure: money over initiatives and scores to practices, lenses and ratings. */
const allTheWay = 12

type Told = Pick<Options, 'json'> & { readonly round: EarlierRound | null }

function tell(terminal: Terminal, workbook: Workbook, figure: string, { json, round }: Told): ExitCode {
  const explained = (of: Workbook, id: string) =>
    round !== null && snapshotOfFigure(id) !== null ? explainShift(of, id, round) : explain(of, id)
  const said = json
    ? JSON.stringify(explained(workbook, figure), null, 2)
    : explanationText(workbook, figure, terminal.say, allTheWay, explained)
  if (said === null || said === 'null') return terminal.fail(failure('unknownFigure', { figure }))
  terminal.print(said)
  return exitCode.fine
}
