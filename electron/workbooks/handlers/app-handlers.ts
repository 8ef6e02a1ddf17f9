import { failure } from '#shared/failure.ts'
import { fail, ok } from '#shared/result.ts'
import type { Handlers } from '../door.ts'
import type { HostContext } from '../host-context.ts'

type AppHandlers = Pick<Handlers, 'app.info' | 'recent.list' | 'recent.forget' | 'log.reveal'>

/** What a screen asks before it has a workbook. */
export function appHandlers(context: HostContext): AppHandlers {
  const { host, version, files, locale, places, recent, log } = context
  return {
    'app.info': async (_input, screen) => {
      const path = context.startPath?.(screen) ?? null
      const opened = path === null ? null : await context.openFor(screen, path)
      const info = { host, version, platform: process.platform, files: files.kind, locale }
      if (opened?.ok === false) return ok({ ...info, opened: null, openFailure: opened.failure })
      return ok({ ...info, opened: opened?.value ?? null })
    },
    'recent.list': async () => ok(places.list()),
    'recent.forget': async ({ place }) => {
      const path = places.pathOf(place)
      if (path === undefined) return fail(failure('badRequest', { detail: 'place' }))
      recent.forget(path)
      return ok(null)
    },
    'log.reveal': async () => {
      files.showFile(log.path)
      return ok({ shownPath: log.path })
    },
  }
}
