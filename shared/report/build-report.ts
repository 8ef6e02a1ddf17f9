import type { Say } from '../messages/translate.ts'
import type { EarlierRound } from '../methods/readings/earlier-round.ts'
import { rowsOf, singleton, type Workbook } from '../model/workbook.ts'
import { sectionsFor } from './audience.ts'
import { buildSection, sectionsBeside } from './build-section.ts'
import { buildWorkings } from './build-workings.ts'
import { explainFigures } from './explain-figures.ts'
import { buildRegisters } from './registers.ts'
import type { Audience, HouseStyle, Paper, Report } from './report.ts'
import { createContext } from './report-context.ts'
import { stampOf } from './stamp.ts'

export type ReportOptions = {
  readonly audience: Audience
  /** ISO date printed on the document. Same workbook, options and date: same report. */
  readonly at: string
  /** In the language of `locale`. */
  readonly say: Say
  /** BCP 47: the language and notation of the document. The workbook's own, if not given. */
  readonly locale?: string
  /** The workbook's own, if not given. */
  readonly paper?: Paper | undefined
  readonly archival?: boolean | undefined
  /** The round of rating that this one is compared with: a snapshot is not among a workbook's rows. */
  readonly earlierRound?: EarlierRound | null
}

/**
 * The document of a workbook, before it has a format: the sections of METHOD E for which the workbook has data, in the
 * team's order and for one audience, and a register of everything for those who get the appendix.
 */
export function buildReport(workbook: Workbook, options: ReportOptions): Report {
  const { audience, at, say } = options
  const about = singleton(workbook, 'workbook')
  const locale = options.locale ?? (about.locale || 'en')
  const context = createContext(workbook, { audience, at, say, locale, earlierRound: options.earlierRound ?? null })
  const pack = singleton(workbook, 'boardPack')
  const others = sectionsBeside(context)
  const sections = sectionsFor(workbook, audience).flatMap((id) =>
    id === 'appendix'
      ? (buildSection(context, id, others)?.section ?? [])
      : others.filter((section) => section.id === id),
  )
  return {
    title: about.title || say('report.untitled'),
    subtitle: pack.subtitle || say('report.subtitle'),
    organisation: about.organisation,
    confidentiality: about.confidentiality,
    audience,
    at,
    stamp: stampOf(context, pack.version),
    revision: workbook.revision,
    locale,
    currency: about.currency,
    paper: options.paper ?? about.paper,
    ...(options.archival === true ? { archival: true } : {}),
    house: houseOf(workbook),
    logo: logoOf(workbook),
    sections,
    registers: buildRegisters(context),
    explanations: explainFigures(workbook, sections, say),
    workings: buildWorkings(workbook, say),
  }
}

/** The house style of a workbook, as it was entered. */
export function houseOf(workbook: Workbook): HouseStyle {
  const { houseColour, houseAccent, coverText, houseFont } = singleton(workbook, 'workbook')
  return { colour: houseColour, accent: houseAccent, coverText, font: houseFont }
}

function logoOf(workbook: Workbook): Report['logo'] {
  const { logoId } = singleton(workbook, 'workbook')
  const image = rowsOf(workbook, 'image').find(({ id }) => id === logoId)
  return image === undefined ? null : { format: image.format, base64: image.data }
}
