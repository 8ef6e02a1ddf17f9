import { failure } from '#shared/failure.ts'
import { explain, figureIds } from '#shared/methods/explain.ts'
import { explanationText } from '#shared/methods/explanation-text.ts'
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
  return withWorkbook(terminal, file, async (_data, { content }) => {
    const workbook = unpackWorkbook(content.revision, content.packed)
    if (figure === undefined) {
      for (const id of figureIds(workbook)) terminal.print(id)
      return exitCode.fine
    }
    return tell(terminal, workbook, figure, options)
  })
}

/** Deep enough for every figure: money over initiatives and scores to practices, lenses and ratings. */
const allTheWay = 12

function tell(terminal: Terminal, workbook: Workbook, figure: string, { json }: Options): ExitCode {
  const said = json
    ? JSON.stringify(explain(workbook, figure), null, 2)
    : explanationText(workbook, figure, terminal.say, allTheWay)
  if (said === null || said === 'null') return terminal.fail(failure('unknownFigure', { figure }))
  terminal.print(said)
  return exitCode.fine
}
