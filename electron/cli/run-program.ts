import { CommanderError } from 'commander'
import { loadTranslator } from '#shared/messages/translate.ts'
import { cliLog } from './cli-files.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { createProgram } from './program.ts'
import { createTerminal } from './terminal.ts'

/** Runs one call. @param args what stands after `opsbook` @returns what the process should end with */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  const say = await loadTranslator(locale)
  const terminal = createTerminal(say, locale, { input: process.stdin, output: process.stdout, errors: process.stderr })
  let code: ExitCode = exitCode.fine
  const program = createProgram(terminal, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.fine
      const reason = error.message
        .replace(/^error: /, '')
        .replace(/\.$/, '')
        .replaceAll('\n', ' ')
      const verb =
        args[0] !== undefined && program.commands.some((each) => each.name() === args[0]) ? `${args[0]} ` : ''
      terminal.warn(say('cli.usage', { reason, verb }))
      return exitCode.failed
    }
    const name = error instanceof Error ? error.name : 'unknown'
    cliLog().write('command.broke', {
      verb: program.commands.find((each) => each.name() === args[0])?.name() ?? '',
      name,
    })
    const sentence = say('failure.unexpected', { detail: name })
    if (args.includes('--debug')) terminal.warn(`${sentence}\n${error instanceof Error ? error.stack : String(error)}`)
    else terminal.warn(say('cli.debugHint', { sentence }))
    return exitCode.failed
  }
}
