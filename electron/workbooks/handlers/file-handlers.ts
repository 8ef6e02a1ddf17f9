import { basename } from 'node:path'
import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import { beginningOf } from '#shared/edits/beginning-of.ts'
import { failure } from '#shared/failure.ts'
import { localeFor } from '#shared/messages/languages.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Handlers } from '../door.ts'
import type { HostContext } from '../host-context.ts'
import { openedWorkbook } from '../open-workbook.ts'
import { regionalDefaults } from '../regional-defaults.ts'
import { rememberWorkbook } from '../remember-workbook.ts'
import { safeFileName } from '../safe-file-name.ts'
import { workbookEnding } from '../workbook-ending.ts'

type FileHandlers = Pick<
  Handlers,
  | 'workbook.create'
  | 'workbook.createSample'
  | 'workbook.choose'
  | 'workbook.open'
  | 'workbook.reload'
  | 'workbook.saveCopy'
  | 'workbook.saveRedactedCopy'
  | 'workbook.snapshotDump'
  | 'workbook.close'
>

/** Making, opening, copying and closing workbook files. Paths come from the host, never from a screen. */
export function fileHandlers(context: HostContext): FileHandlers {
  const { workbooks, files, say } = context
  return {
    'workbook.create': async ({ title, set, template, language }, screen) => {
      const { beginWorkbook } = await import('#shared/content/begin-workbook.ts')
      const own = language === undefined ? context.locale : localeFor(language, context.locale)
      const inItsLanguage = await loadTranslator(own)
      return create(
        context,
        screen,
        title,
        beginWorkbook({ title, set, template, say: inItsLanguage, ...regionalDefaults(own) }),
      )
    },
    'workbook.createSample': async (_input, screen) => {
      const { sampleWorkbook } = await import('#shared/content/sample/sample-workbook.ts')
      return create(context, screen, say('hosts.sampleName'), sampleWorkbook(createTranslator('en-GB')))
    },
    'workbook.choose': async (_input, screen) => {
      const path = await files.chooseWorkbook(screen)
      return path === null ? ok(null) : context.openFor(screen, path)
    },
    'workbook.open': async ({ place }, screen) => {
      const path = context.places.pathOf(place)
      return path === undefined ? fail(failure('badRequest', { detail: 'place' })) : context.openFor(screen, path)
    },
    'workbook.reload': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const content = await open.value.data.content()
      return content.ok ? ok(openedWorkbook(open.value, content.value)) : content
    },
    'workbook.saveCopy': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const path = await files.chooseNewPath(screen, 'copy', basename(open.value.path))
      if (path === null) return ok(null)
      const copied = await open.value.data.copyTo(path)
      return copied.ok ? ok({ shownPath: path }) : copied
    },
    'workbook.saveRedactedCopy': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      // The file's own name may be the organisation's.
      const path = await files.chooseNewPath(screen, 'copy', `${say('redact.fileName')}${workbookEnding}`)
      if (path === null) return ok(null)
      const made = await open.value.data.redactTo(path)
      return made.ok ? ok({ shownPath: path }) : made
    },
    'workbook.snapshotDump': async ({ workbook, snapshot }, screen) => {
      const open = workbooks.find(workbook, screen)
      return open.ok ? open.value.data.snapshotDump(snapshot) : open
    },
    'workbook.close': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (open.ok) await workbooks.release(open.value, screen)
      return ok(null)
    },
  }
}

async function create(
  context: HostContext,
  screen: string,
  title: string,
  rows: RowsByEntity,
): Promise<Result<OpenedWorkbook | null>> {
  const fileName = `${safeFileName(title, 'Opsbook')}${workbookEnding}`
  const path = await context.files.chooseNewPath(screen, 'create', fileName)
  if (path === null) return ok(null)
  const created = await context.data.create(path, beginningOf(rows, context.author))
  if (!created.ok) return created
  const { content } = created.value.opened
  const open = context.workbooks.adopt(path, screen, created.value)
  void rememberWorkbook(open, content, context.recent, context.now)
  return ok(openedWorkbook(open, content))
}
