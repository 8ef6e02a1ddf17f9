import type { Handlers } from '../door.ts'
import type { HostContext } from '../host-context.ts'
import { compareExport } from '../read-back/compare-export.ts'
import { withGivenFile } from '../with-given-file.ts'

/** Looking at what somebody changed in an exported Excel workbook. Taking it up is an edit like any other. */
export function readBackHandlers({ workbooks, say, startReader }: HostContext): Pick<Handlers, 'readBack.compare'> {
  return {
    'readBack.compare': async ({ workbook, fileName, bytes }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const content = await open.value.data.content()
      if (!content.ok) return content
      const reader = startReader === undefined ? {} : { startReader }
      return withGivenFile(bytes, async (sheetPath) => {
        const compared = await compareExport(open.value.data, content.value, { sheetPath, fileName, say, ...reader })
        if (compared.ok || compared.failure.kind !== 'importRefused') return compared
        const { params } = compared.failure
        return { ok: false, failure: { ...compared.failure, params: { ...params, path: fileName } } }
      })
    },
  }
}
