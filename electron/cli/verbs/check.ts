import { loadCatalogue } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { singleton } from '#shared/model/workbook.ts'
import { allFindings } from '#shared/steps/find-findings.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

/** `opsbook check`: the file down to its last page, then what the strategy lacks or contradicts. */
export async function runCheck(terminal: Terminal, file: string, options: { readonly json?: true }): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data, { content, health }) => {
    const sound = await data.verify('full')
    if (!sound.ok) return terminal.fail(sound.failure)
    const workbook = unpackWorkbook(content.revision, content.packed)
    // Its language has words of its own that a board should not have to look up.
    await loadCatalogue(singleton(workbook, 'workbook').locale)
    const { open, accepted } = allFindings(workbook)
    if (options.json) {
      const findings = open.map((finding) => inWords(finding, terminal))
      const report = { revision: content.revision, health, findings, accepted: accepted.map(({ key }) => key) }
      terminal.print(JSON.stringify(report, null, 2))
    } else for (const line of lines(open, terminal)) terminal.print(line)
    return open.length > 0 ? exitCode.findings : exitCode.fine
  })
}

function inWords({ key, code, step, severity, entity, id, field, message, params }: Finding, { say }: Terminal) {
  return { key, code, step, severity, entity, id, field, message: say(message, params) }
}

function lines(findings: readonly Finding[], { say }: Terminal): readonly string[] {
  if (findings.length === 0) return [say('cli.check.none')]
  const bySteps = Map.groupBy(findings, ({ step }) => step)
  const listed = [...bySteps].flatMap(([step, found]) => [
    say(`steps.${step}.title`),
    ...found.map(({ severity, entity, id, message, params }) => {
      const place = id === null ? entity : `${entity} ${id}`
      return `  ${say(`cli.check.severity.${severity}`)}  ${say(message, params)}  [${place}]`
    }),
  ])
  return [...listed, '', say('cli.check.count', { count: findings.length })]
}
