import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { logPath } from '#electron/workbooks/local-log.ts'
import { templateKeys } from '#shared/content/templates.ts'
import { languages } from '#shared/messages/languages.ts'
import type { MessageKey } from '#shared/messages/translate.ts'
import { papers } from '#shared/report/report.ts'
import { cliHome } from './cli-files.ts'
import type { ExitCode } from './exit-code.ts'
import { productVersion } from './product-version.ts'
import type { Terminal } from './terminal.ts'

/** An example of an edit line, for the help. */
const exampleEdit = '{"label":"Rename","changes":[{"entity":"objective","id":"o1","after":{"title":"Fewer outages"}}]}'

/**
 * The command line as a table: its verbs, what they take, and where each is carried out. A verb's code is loaded when it
 * is called. @param ended told what a verb ends with
 */
export function createProgram(terminal: Terminal, ended: (code: ExitCode) => void): Command {
  const { say } = terminal
  const program = new Command('opsbook')
  program
    .description(say('cli.about'))
    .version(productVersion(), '--version', say('cli.option.version'))
    .option('--debug', say('cli.option.debug'))
    .addHelpText('after', `\n${say('cli.afterHelp', { path: logPath(cliHome()) })}`)
    .helpOption('-h, --help', say('cli.option.help'))
    .helpCommand('help [command]', say('cli.command.help'))
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .exitOverride()

  const verb = (name: string, about: MessageKey, file: MessageKey | null = 'cli.argument.file'): Command => {
    const command = program.command(name).description(say(about)).option('--debug', say('cli.option.debug'))
    command.helpOption('-h, --help', say('cli.option.help'))
    return file === null ? command : command.argument('<file>', say(file))
  }
  const run =
    <A extends readonly unknown[]>(load: () => Promise<(terminal: Terminal, ...args: A) => Promise<ExitCode>>) =>
    async (...args: unknown[]): Promise<void> => {
      const action = await load()
      ended(await action(terminal, ...(args as unknown as A)))
    }
  const json = () => new Option('--json', say('cli.option.json'))

  verb('new', 'cli.new.about', 'cli.argument.newFile')
    .addOption(new Option('--set <set>', say('cli.new.set')).choices(['quick', 'core', 'extended']).default('quick'))
    .addOption(new Option('--template <template>', say('cli.new.template')).choices(templateKeys))
    .option('--title <title>', say('cli.new.title'))
    .addOption(new Option('--language <language>', say('cli.new.language')).choices(languages))
    .action(run(async () => (await import('./verbs/new.ts')).runNew))
  verb('sample', 'cli.sample.about', 'cli.argument.newFile').action(
    run(async () => (await import('./verbs/sample.ts')).runSample),
  )
  verb('info', 'cli.info.about')
    .addOption(json())
    .action(run(async () => (await import('./verbs/info.ts')).runInfo))
  verb('check', 'cli.check.about')
    .addOption(json())
    .action(run(async () => (await import('./verbs/check.ts')).runCheck))
  verb('edit', 'cli.edit.about')
    .addHelpText('after', `\n${say('cli.edit.shape', { example: exampleEdit })}`)
    .action(run(async () => (await import('./verbs/edit.ts')).runEdit))
  verb('schema', 'cli.schema.about', null)
    .addArgument(new Argument('[which]', say('cli.schema.which')).choices(['dump', 'edit', 'mapping']))
    .action(run(async () => (await import('./verbs/schema.ts')).runSchema))
  verb('dump', 'cli.dump.about').action(run(async () => (await import('./verbs/dump.ts')).runDump))
  verb('load', 'cli.load.about', 'cli.argument.newFile')
    .argument('<json>', say('cli.load.json'))
    .action(run(async () => (await import('./verbs/load.ts')).runLoad))
  verb('redact', 'cli.redact.about')
    .requiredOption('--out <copy>', say('cli.redact.out'))
    .addOption(json())
    .action(run(async () => (await import('./verbs/redact.ts')).runRedact))
  verb('log', 'cli.log.about')
    .addOption(new Option('--limit <count>', say('cli.log.limit')).argParser(wholeNumber(1, 1_000_000)).default(50))
    .addOption(json())
    .action(run(async () => (await import('./verbs/log.ts')).runLog))
  verb('undo', 'cli.undo.about').action(run(async () => (await import('./verbs/undo.ts')).runUndo))
  verb('redo', 'cli.redo.about').action(run(async () => (await import('./verbs/undo.ts')).runRedo))
  verb('revert', 'cli.revert.about')
    .addArgument(new Argument('<revision>', say('cli.revert.revision')).argParser(wholeNumber(0, 1e12)))
    .action(run(async () => (await import('./verbs/revert.ts')).runRevert))
  verb('import', 'cli.import.about')
    .argument('<sheet>', say('cli.import.sheet'))
    .requiredOption('--map <json>', say('cli.import.map'))
    .option('--dry-run', say('cli.import.dryRun'))
    .addOption(json())
    .action(run(async () => (await import('./verbs/import.ts')).runImport))
  verb('export', 'cli.export.about')
    .requiredOption('--out <folder>', say('cli.export.out'))
    .option('--pdf', say('cli.export.pdf'))
    .option('--xlsx', say('cli.export.xlsx'))
    .option('--pptx', say('cli.export.pptx'))
    .option('--poster', say('cli.export.poster'))
    .option('--ics', say('cli.export.ics'))
    .option('--csv', say('cli.export.csv'))
    .option('--markdown', say('cli.export.markdown'))
    .option('--svg', say('cli.export.svg'))
    .option('--png', say('cli.export.png'))
    .option('--all', say('cli.export.all'))
    .option('--register <name...>', say('cli.export.register'))
    .option('--chart <name...>', say('cli.export.chart'))
    .option('--bom', say('cli.export.bom'))
    .option('--exact', say('cli.export.exact'))
    .addOption(audience(terminal))
    .addOption(new Option('--language <language>', say('cli.export.language')).choices(languages))
    .addOption(new Option('--paper <paper>', say('cli.export.paper')).choices(papers))
    .option('--pdfa', say('cli.export.pdfa'))
    .option('--at <date>', say('cli.export.at'))
    .option('--watch', say('cli.export.watch'))
    .addOption(json())
    .action(run(async () => (await import('./verbs/export.ts')).runExport))
  verb('read-back', 'cli.readBack.about')
    .argument('<xlsx>', say('cli.readBack.xlsx'))
    .option('--dry-run', say('cli.import.dryRun'))
    .option('--over-conflicts', say('cli.readBack.overConflicts'))
    .addOption(json())
    .action(run(async () => (await import('./verbs/read-back.ts')).runReadBack))
  verb('explain', 'cli.explain.about')
    .argument('[figure]', say('cli.explain.figure'))
    .option('--list', say('cli.explain.list'))
    .addOption(json())
    .action(run(async () => (await import('./verbs/explain.ts')).runExplain))
  verb('schedule', 'cli.schedule.about')
    .addOption(new Option('--aim <aim>', say('cli.schedule.aim')).choices(['ranking', 'makespan']).default('ranking'))
    .option('--thorough', say('cli.schedule.thorough'))
    .addOption(json())
    .action(run(async () => (await import('./verbs/schedule.ts')).runSchedule))
  verb('serve', 'cli.serve.about')
    .addOption(new Option('--port <number>', say('cli.serve.port')).argParser(wholeNumber(1, 65_535)))
    .option('--no-open', say('cli.serve.noOpen'))
    .action(run(async () => (await import('./verbs/serve.ts')).runServe))
  return program
}

function audience({ say }: Terminal): Option {
  const option = new Option('--audience <audience>', say('cli.export.audience'))
  return option.choices(['board', 'leadership', 'staff']).default('leadership')
}

/** Reads an option that is a whole number. */
function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > most) throw new InvalidArgumentError(`${least} … ${most}`)
    return number
  }
}
