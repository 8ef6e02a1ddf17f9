import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { contactSheets } from './render/contact-sheets.ts'
import { pagePictures } from './render/page-pictures.ts'
import { makeTrialWorkbooks, opsbook } from './render/trial-workbooks.ts'

/**
 * `npm run render-documents -- FOLDER [NAME …]`: draws every page of PDF, deck and Excel workbook of the trial workbooks
 * (sample, empty, torture, and the real strategy where it lies beside the project), for each audience and paper, as PNG and as
 * contact sheets, for somebody to look at. Names narrow it down: of workbooks, audiences, papers, and pdf, pptx, xlsx. Needs
 * poppler and LibreOffice.
 */
const audiences = ['board', 'leadership', 'staff']
const papers = ['A4', 'Letter', '16:9']
const formats = ['pdf', 'pptx', 'xlsx']
const [target, ...names] = process.argv.slice(2)
if (target === undefined) throw new Error('name the folder that the pictures go to')
const chosen = (all: readonly string[]): readonly string[] => {
  const wanted = all.filter((one) => names.includes(one))
  return wanted.length > 0 ? wanted : all
}
const workbookNames = names.filter((name) => ![...audiences, ...papers, ...formats].includes(name))
const root = resolve(target)
const work = join(root, 'work')
mkdirSync(work, { recursive: true })
for (const file of readdirSync(work)) if (file.endsWith('.opsbook')) rmSync(join(work, file))

for (const { name, file } of makeTrialWorkbooks(work, work, workbookNames)) {
  for (const audience of chosen(audiences)) {
    for (const paper of chosen(papers)) {
      for (const format of chosen(formats)) {
        // Slides have one size; sheets are for those who get all of it.
        if (
          format !== 'pdf' &&
          (paper !== chosen(papers)[0] || (format === 'xlsx' && audience !== chosen(audiences)[0]))
        )
          continue
        await render(name, file, { audience, paper, format })
      }
    }
  }
}

type Order = { readonly audience: string; readonly paper: string; readonly format: string }

async function render(name: string, file: string, { audience, paper, format }: Order): Promise<void> {
  const started = performance.now()
  const title = [name, audience, ...(format === 'pdf' ? [paper.replace(':', 'x')] : [])].join('-')
  const folder = join(root, name, `${title}-${format}`)
  rmSync(folder, { recursive: true, force: true })
  const order = ['--audience', audience, '--paper', paper, '--at', '2026-11-22', `--${format}`]
  opsbook(work, 'export', file, '--out', folder, ...order)
  const made = readdirSync(folder).find((one) => extname(one) === `.${format}`)
  if (made === undefined) throw new Error(`nothing was made of ${title}`)
  const document = join(folder, `${title}.${format}`)
  renameSync(join(folder, made), document)
  const pages = pagePictures(document, join(work, 'office'))
  const sheets = await contactSheets(folder, pages, title)
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.log(`${folder}: ${pages.length} pages on ${sheets.length} sheets, ${seconds} s`)
}
