import { ok } from '#shared/result.ts'
import { documentTargets } from '../documents/document-names.ts'
import type { Handlers } from '../door.ts'
import { packedRound } from '../earlier-round.ts'
import type { ExportJobs } from '../export-jobs.ts'
import type { HostContext } from '../host-context.ts'
import { localDate } from '../local-date.ts'

type ExportHandlers = Pick<Handlers, 'export.start' | 'export.cancel' | 'export.reveal'>

/** Making documents while the person goes on working. They are of the workbook as it was when they were asked for. */
export function exportHandlers({ workbooks, files, now }: HostContext, jobs: ExportJobs): ExportHandlers {
  return {
    'export.start': async ({ workbook, formats, ...wanted }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const folder = await files.chooseDocumentFolder(screen)
      if (folder === null) return ok(null)
      const content = await open.value.data.content()
      if (!content.ok) return content
      const { revision, title, packed } = content.value
      const at = localDate(now())
      const { audience, ...order } = wanted
      const targets = documentTargets({
        folder,
        title,
        audience,
        at,
        formats: [...new Set(formats)],
        existing: 'keep',
        many: 'zip',
      })
      const earlierRound = await packedRound(open.value.data)
      return ok({ job: jobs.start(screen, { content: { revision, packed }, earlierRound, ...order, at, targets }) })
    },
    'export.cancel': async ({ job }, screen) => {
      jobs.cancel(screen, job)
      return ok(null)
    },
    'export.reveal': async ({ job, format }, screen) => jobs.show(screen, job, format),
  }
}
