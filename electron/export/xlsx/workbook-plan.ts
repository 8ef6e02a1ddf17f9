import type { Say } from '#shared/messages/translate.ts'
import type { Paper, Report } from '#shared/report/report.ts'
import type { Workings } from '#shared/report/workings.ts'
import { assessmentSheet } from './assessment-sheet.ts'
import { withBrokenHeads } from './broken-heads.ts'
import { chartSheet } from './chart-sheet.ts'
import { coverSheet } from './cover-sheet.ts'
import { formulaSheet } from './formula-sheet.ts'
import { withWholeHeads } from './head-widths.ts'
import { importanceSheet } from './importance-sheet.ts'
import { type InputSheet, inputsOf } from './input-rows.ts'
import { moneySheet } from './money-sheet.ts'
import { planSheet } from './plan-sheet.ts'
import { rankingSheet } from './ranking-sheet.ts'
import { registerSheets } from './register-sheet.ts'
import { rollUpSheet } from './roll-up-sheet.ts'
import { sectionSheets } from './section-sheet.ts'
import { settingsSheet } from './settings-sheet.ts'
import { createSheetNames } from './sheet-names.ts'
import type { SheetPlan } from './sheet-plan.ts'
import { withSparedPage } from './spared-page.ts'
import { tallTexts } from './tall-texts.ts'
import { tallTextsSheet } from './tall-texts-sheet.ts'
import { withMark } from './with-mark.ts'

/** Excel workbooks of more sheets open, but nobody finds a way in them. Registers and workings come before tables of sections. */
export function workbookPlan(report: Report, say: Say): readonly SheetPlan[] {
  const name = createSheetNames()
  const coverName = name(say('xlsx.contents'))
  const workings = report.workings === undefined ? [] : liveSheets(report.workings, report, name, say)
  const registers = report.registers.flatMap((register) => registerSheets(register, report, name, say))
  const sections = report.sections.flatMap((section) => sectionSheets(section, name, say))
  const sheets = [...workings, ...registers, ...sections]
  const all = withTallTexts(sheets, report.paper, name, say)
  return [coverSheet(report, all, coverName, say), ...all].map((sheet) =>
    withSparedPage(withBrokenHeads(sheet), report.paper),
  )
}

/** The sheets, and where a text is higher than a row can be one more that has all of it, which their printed pages name. */
function withTallTexts(
  sheets: readonly SheetPlan[],
  paper: Paper,
  name: (wanted: string) => string,
  say: Say,
): readonly SheetPlan[] {
  const texts = tallTexts(sheets)
  if (texts.length === 0) return sheets
  const own = name(say('xlsx.tallTexts'))
  const remark = say('xlsx.tallTexts.remark', { sheet: own })
  const cut = new Set(texts.flatMap(({ places }) => places.map(({ sheet }) => sheet)))
  return [
    ...sheets.map((sheet) => (cut.has(sheet.name) ? { ...sheet, remark } : sheet)),
    tallTextsSheet(texts, own, say, paper),
  ]
}

/** The sheets of live formulas. @param name gives each a name of its own; that of the contents is taken before */
export function liveSheets(
  workings: Workings,
  state: Pick<Report, 'revision' | 'locale'>,
  name: (wanted: string) => string,
  say: Say,
): readonly SheetPlan[] {
  const marked = (kind: InputSheet, plan: SheetPlan): SheetPlan => withMark(plan, inputsOf(kind, workings), state)
  const names = {
    charts: name(say('xlsx.charts')),
    assessment: name(say('xlsx.assessment')),
    importance: name(say('xlsx.importance')),
    rollUps: name(say('xlsx.rollUps')),
    ranking: name(say('xlsx.ranking')),
    plan: name(say('xlsx.plan')),
    money: name(say('xlsx.money')),
    settings: name(say('xlsx.settings')),
    formulas: name(say('xlsx.formulas')),
  }
  const { plan } = workings
  const charts = chartSheet(workings, names.charts, names, say)
  const hasPractices = workings.assessment.practices.length > 0
  // Formulas are read twice, to be explained and to be written: they are few, and kept.
  const sheets = [
    ...(charts === null ? [] : [charts]),
    ...(hasPractices
      ? [
          marked('assessment', assessmentSheet(workings, names.assessment, names.importance, say)),
          marked('importance', importanceSheet(workings, names.importance, say)),
          rollUpSheet(workings, names.rollUps, names.assessment, say),
        ]
      : []),
    ...(workings.ranking === null ? [] : [marked('ranking', rankingSheet(workings.ranking, names.ranking, say))]),
    ...(plan === null
      ? []
      : [marked('plan', planSheet(plan, names.plan, say)), moneySheet(plan, names.money, names.plan, say)]),
    marked('settings', settingsSheet(workings, names.settings, say)),
  ].map((plan) => withWholeHeads({ ...plan, rows: [...plan.rows] }))
  const formulas = formulaSheet(sheets, names, say)
  return [...sheets, withWholeHeads({ ...formulas, rows: [...formulas.rows] })]
}
