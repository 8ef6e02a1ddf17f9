import { basename } from 'node:path'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { DocumentOrder, MadeDocument } from './documents/document-job.ts'
import { type DocumentJob, makeDocuments } from './documents/make-documents.ts'
import type { HostContext } from './host-context.ts'

/** Documents that screens asked for: running ones can be cancelled, finished ones shown. */
export type ExportJobs = {
  readonly start: (screen: string, order: DocumentOrder) => string
  readonly cancel: (screen: string, job: string) => void
  readonly cancelOf: (screen: string) => void
  readonly cancelAll: () => void
  /** The address of a finished document, where the screen has to fetch it. */
  readonly show: (screen: string, job: string, format: ExportFormat) => Result<{ readonly url: string | null }>
}

type Job = { readonly screen: string; readonly work: DocumentJob; documents: readonly MadeDocument[] | null }

export function createExportJobs({ emit, newId, files, log, documentWorker }: HostContext): ExportJobs {
  const jobs = new Map<string, Job>()
  const mine = (screen: string, id: string): Job | undefined => {
    const job = jobs.get(id)
    return job?.screen === screen ? job : undefined
  }
  const cancelIf = (wanted: (job: Job) => boolean): void => {
    for (const job of jobs.values()) if (wanted(job)) job.work.cancel()
  }
  return {
    start: (screen, order) => {
      const id = newId()
      const begun = performance.now()
      const work = makeDocuments(
        order,
        (progress) => emit([screen], 'export.progressed', { job: id, ...progress }),
        documentWorker,
      )
      const job: Job = { screen, work, documents: null }
      jobs.set(id, job)
      void work.finished.then((result) => {
        const ms = Math.round(performance.now() - begun)
        log.write('export', result.ok ? { ms } : { ms, failure: result.failure.kind })
        if (result.ok) {
          job.documents = result.value
          const shown = result.value.map(({ format, path, bytes }) => ({ format, shownPath: path, bytes }))
          emit([screen], 'export.finished', { job: id, files: shown })
        } else {
          jobs.delete(id)
          emit([screen], 'export.failed', { job: id, failure: result.failure })
        }
      })
      return id
    },
    cancel: (screen, id) => mine(screen, id)?.work.cancel(),
    cancelOf: (screen) => cancelIf((job) => job.screen === screen),
    cancelAll: () => cancelIf(() => true),
    show: (screen, id, format) => {
      const made = mine(screen, id)?.documents?.find((document) => document.format === format)
      if (made === undefined) return fail(failure('badRequest', { detail: 'job' }))
      return ok({ url: files.showDocument(made.path, basename(made.path)) })
    },
  }
}
