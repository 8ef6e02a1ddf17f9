import { startScreen } from '#renderer/app/start-screen.tsx'
import { createInMemoryHost, type InMemoryHost } from '#renderer/transport/in-memory-host.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import type { RecentWorkbook } from '#shared/contract/requests.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { editedExport } from './edited-export.ts'
import { filledWorkbook } from './filled-workbook.ts'
import { pseudoTranslator } from './pseudo-locale.ts'

declare global {
  interface Window {
    /** The host behind the screen, for tests to look into and to bring into trouble. */
    host: InMemoryHost
    /** A row as the host holds it, ratings included. */
    held: (entity: EntityName, id: string) => Row | undefined
    /** Every text that the workbooks here bring with them. */
    entered: readonly string[]
  }
}

const started = { title: 'New strategy', set: 'own', locale: 'en-GB', currency: 'GBP', fiscalStartMonth: 4 } as const

/** `?pseudo` makes the screen speak the pseudo-locale, `?german` has the sample in German, `?at=` says with what the screen starts: at home, with the sample, with 2,000 initiatives, with a new workbook in which nothing was entered, or (if nothing is said) with a small one. */
async function openedFirst(): Promise<Workbook | undefined> {
  const at = new URLSearchParams(location.search).get('at')
  if (at === 'home') return undefined
  if (at === 'large') return workbookOf(0, largeWorkbookRows())
  if (at === 'empty') return workbookOf(0, startWorkbook({ ...started, say: createTranslator('en') }))
  const language = new URLSearchParams(location.search).has('german') ? 'de' : 'en'
  return at === 'sample' ? workbookOf(0, sampleWorkbook(await loadTranslator(language))) : filledWorkbook()
}

function textsOf(workbook: Workbook): readonly string[] {
  const rows = Object.values(workbook.tables).flatMap((table) => Object.values(table))
  return rows.flatMap((row) => Object.values(row ?? {})).filter((value) => typeof value === 'string')
}

const recent: readonly RecentWorkbook[] = [
  {
    place: 'a',
    title: 'Operations strategy FY2027–29',
    organisation: 'Brightline Logistics',
    shownPath: 'Documents/Operations strategy.opsbook',
    changedAt: '2026-11-20T14:02:00Z',
    progress: 0.62,
    steps: [1, 1, 0.9, 0.8, 1, 0.75, 0.5, 0.25, 0, 0],
    health: 'sound',
  },
  {
    place: 'b',
    title: 'Merger day-one plan',
    organisation: 'Alder & Finch Insurance',
    shownPath: 'Documents/Merger.opsbook',
    changedAt: '2026-10-21T09:30:00Z',
    progress: 0.12,
    steps: [0.6, 0.6, 0, 0, 0, 0, 0, 0, 0, 0],
    health: 'missing',
  },
]

const opened = await openedFirst()
const sample = sampleWorkbook(createTranslator('en'))
const host = createInMemoryHost({
  ...(opened ? { opened } : {}),
  heavy: sample.snapshotContent ?? [],
  sample: () => sampleWorkbook(createTranslator('en')),
  recent,
  editedExport: () => editedExport(host.workbook()),
  now: () => new Date().toISOString(),
})
window.host = host
window.held = (entity, id) => workbookReader(host.workbook()).row(entity, id)
window.entered = [
  ...recent.flatMap(({ title, organisation, shownPath }) => [title, organisation, shownPath]),
  ...(opened ? textsOf(opened) : []),
]
const root = document.getElementById('root')
if (root) {
  const { speech } = await startScreen(root, host)
  if (new URLSearchParams(location.search).has('pseudo')) speech.setState({ say: pseudoTranslator() })
}
