import { writeFileSync, createWriteStream } from 'node:fs'
import { workbookPlan } from '#electron/export/xlsx/workbook-plan.ts'
import { pagesAcross } from '#electron/export/xlsx/pages-across.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'
const [which='sample', lang='en'] = process.argv.slice(2)
const say = await loadTranslator(lang)
const wb = which === 'sample' ? workbookOf(0, sampleWorkbook(createTranslator('en'))) : tortureWorkbook()
const report = buildReport(wb, { audience: 'leadership', at: '2026-11-22', say })
for (const p of workbookPlan(report, say)) console.log(p.name.padEnd(32), String(p.widths.length).padStart(3), String(Math.round(p.widths.reduce((a,b)=>a+b,0))).padStart(5), p.onePageWide ? 1 : pagesAcross(p.widths, p.named ?? p.frozen.columns, p.hidden), p.size, p.breaks?.join(',') ?? '')
