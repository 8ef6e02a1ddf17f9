import type { PackedRound } from '#shared/contract/packed-round.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import type { EarlierRound } from '#shared/methods/readings/earlier-round.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { singleton } from '#shared/model/workbook.ts'
import { sectionsFor } from '#shared/report/audience.ts'
import { type BuiltSection, buildSection } from '#shared/report/build-section.ts'
import type { Audience, SectionId } from '#shared/report/report.ts'
import { createContext } from '#shared/report/report-context.ts'
import { type TableChange, withChanges } from '../../state/findings/table-changes.ts'
import { unpackRound } from './unpack-round.ts'

/** A piece of the next state of the workbook; or: that was all, build its pages. `begin`: it is another workbook. */
export type ToPagesWorker =
  | { readonly kind: 'change'; readonly change: TableChange }
  | {
      readonly kind: 'build'
      readonly begin: boolean
      readonly at: number
      readonly audience: Audience
      readonly day: string
      /** What the document compares with; told once, with the first build. */
      readonly earlierRound?: PackedRound | null
      /** The build in which each page was told that the screen has. */
      readonly known: Readonly<Partial<Record<SectionId, number>>>
    }
  | { readonly kind: 'stop' }

/** What is told of a build: which sections it has, each as it is built, and that it is done. */
export type FromPagesWorker = { readonly at: number } & (
  | { readonly kind: 'order'; readonly order: readonly SectionId[] }
  /** Null: the section has nothing to say. `same`: it says what it said before. */
  | { readonly kind: 'page'; readonly id: SectionId; readonly page: BuiltSection | null | 'same' }
  | { readonly kind: 'done' }
)

type Build = Extract<ToPagesWorker, { readonly kind: 'build' }>

let workbook: Workbook | null = null
let earlier: Promise<EarlierRound | null> = Promise.resolve(null)
let pieces: TableChange[] = []
/** What each section said when it was last told, and in which build. */
let told = new Map<SectionId, { readonly text: string; readonly at: number }>()
let wanted = 0

self.onmessage = ({ data }: MessageEvent<ToPagesWorker>) => {
  if (data.kind === 'change') {
    pieces.push(data.change)
    return
  }
  if (data.kind === 'stop') {
    wanted = 0
    return
  }
  if (data.begin) {
    workbook = null
    told = new Map()
  }
  if (data.earlierRound !== undefined) earlier = unpackRound(data.earlierRound)
  workbook = withChanges(workbook, pieces)
  pieces = []
  wanted = data.at
  void build(workbook, data)
}

function tell(fact: FromPagesWorker): void {
  self.postMessage(fact)
}

/** One section after the other. Between them a newer question is heard, and this one given up. */
async function build(state: Workbook, { at, audience, day, known }: Build): Promise<void> {
  const locale = singleton(state, 'workbook').locale || 'en'
  const say = await loadTranslator(locale)
  const order = sectionsFor(state, audience)
  if (wanted !== at) return
  tell({ at, kind: 'order', order })
  const context = createContext(state, { audience, at: day, say, locale, earlierRound: await earlier })
  for (const id of order) {
    if (wanted !== at) return
    const page = buildSection(context, id)
    const text = JSON.stringify(page)
    const before = told.get(id)
    const isSame = before?.text === text && before.at === known[id]
    if (!isSame) told.set(id, { text, at })
    tell({ at, kind: 'page', id, page: isSame ? 'same' : page })
    await new Promise((resolve) => setTimeout(resolve))
  }
  if (wanted === at) tell({ at, kind: 'done' })
}
