import { join } from 'node:path'
import { makeDocuments } from '#electron/workbooks/documents/make-documents.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { packRows } from '#shared/model/packed-rows.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'

/**
 * Makes one document as a host does, in a worker, and prints how long it took and how much memory the process came to.
 * Arguments: `sample` or `large`, `pdf`, `pptx` or `xlsx`, audience, folder.
 */
const [which, format, audience, folder] = process.argv.slice(2)
const rows = which === 'large' ? largeWorkbookRows(1) : sampleWorkbook(createTranslator('en'))
const workbook = workbookOf(0, rows)
const path = join(folder ?? '', `${which}.${format}`)
const start = performance.now()
let longest = 0
let last = start
const heart = setInterval(() => {
  const now = performance.now()
  longest = Math.max(longest, now - last)
  last = now
}, 5)
const job = makeDocuments(
  {
    content: { revision: 0, packed: packRows(rows, workbook.ratings) },
    earlierRound: null,
    at: '2026-11-22',
    targets: [{ format: format as 'pdf', audience: audience as 'board', path, temporary: `${path}.part` }],
  },
  () => undefined,
)
const made = await job.finished
clearInterval(heart)
if (!made.ok) throw new Error(JSON.stringify(made.failure))
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const cpuMs = (userCPUTime + systemCPUTime) / 1_000
console.log(
  JSON.stringify({
    ms: performance.now() - start,
    cpuMs,
    peakMB: maxRSS / 1_024,
    bytes: made.value[0]?.bytes ?? 0,
    blockedMs: longest,
  }),
)
