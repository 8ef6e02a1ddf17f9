import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSentence } from '#electron/import/import-problem.ts'
import { importSpreadsheet } from '#electron/import/import-spreadsheet.ts'
import type { ImportMapping } from '#electron/import/mapping.ts'
import { parseMapping } from '#electron/import/parse-mapping.ts'
import type { ImportPlan } from '#electron/import/plan-import.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'
import { ownRegisters, ownRegistersMapping } from '#tests/fixtures/spreadsheets/own-registers.ts'

const say = createTranslator('en')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opsbook-import-'))
})

afterAll(() => rm(folder, { recursive: true }))

function mappingOf(text: string): ImportMapping {
  const parsed = parseMapping(text)
  if (!parsed.ok) throw new Error(String(parsed.failure.params.detail))
  return parsed.value
}

async function plan(workbook: Workbook, sheetPath: string, mapping: ImportMapping): Promise<ImportPlan> {
  const planned = await importSpreadsheet({ sheetPath, mapping, reader: workbookReader(workbook), say })
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure))
  return planned.value
}

function afterImport(workbook: Workbook, { edit }: ImportPlan): Workbook {
  const prepared = prepareEdit(workbookReader(workbook), edit)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  return applyEdit(workbook, prepared.value)
}

function told(problems: ImportPlan['problems']): readonly string[] {
  return problems.map(
    (each) => `${each.row} ${each.column}: ${problemSentence(each, say)}${each.kept ? ' (kept)' : ''}`,
  )
}

describe('a register as people keep it', () => {
  const mapping = mappingOf(JSON.stringify(ownRegistersMapping))

  test('comes in as rows and links, and what cannot be used is named by its place', async () => {
    const path = join(folder, 'own.xlsx')
    await writeFile(path, await ownRegisters())
    const planned = await plan(smallWorkbook(), path, mapping)
    const { tables } = afterImport(smallWorkbook(), planned)
    const shown = Object.values(tables.initiative)
      .filter(({ id }) => id.startsWith('own-'))
      .map(({ id, category, title, finish, note, oneOffLikely, laneId }) =>
        [id, category, title, finish, note, oneOffLikely, laneId].join(' | '),
      )
    expect(shown).toEqual([
      'own-1 | Desk | One portal | 2027-03-31 |  | 12.5 | own-lane',
      'own-2 | Desk | Knowledge base | 2027-06-30 |  | 1250 | own-lane',
      'own-3 | Desk | Chat |  | when the portal is live | 25 | own-lane',
      'own-4 | Field service | Spare parts |  | 31/02/2027 |  | own-lane',
    ])
    const links = Object.keys(tables.initiativeDependency).filter((id) => id.startsWith('own-'))
    expect(links).toEqual(['own-2~own-1', 'own-3~own-1', 'own-3~own-2', 'own-4~own-1'])
    expect(told(planned.problems)).toEqual([
      '6 Due by: “when the portal is live” is not a date (kept)',
      '7 Due by: “31/02/2027” is not a date (kept)',
      '7 Cost (k€): the cell holds the error #REF!',
      '8 null: the row lacks what its id is made of',
      '6 Needs: there is no initiative “own-9”',
      '9 null: the row was left out, since it has no title',
    ])
    expect(planned.counts.initiative).toEqual({ read: 5, added: 4, changed: 0, unchanged: 0, skipped: 1 })
  })

  test('a second import changes nothing, a third only what the sheet says anew, and deletes nothing', async () => {
    const path = join(folder, 'again.xlsx')
    await writeFile(path, await ownRegisters())
    const once = afterImport(smallWorkbook(), await plan(smallWorkbook(), path, mapping))
    expect((await plan(once, path, mapping)).edit.changes).toEqual([])
    const csv = join(folder, 'Projects 2027.csv')
    await writeFile(csv, 'Team;No.;Project;"Due\nby";Cost (k€);Needs\r\nDesk;1;One portal;2027-04-30;12.5;\r\n')
    const third = await plan(once, csv, mapping)
    expect(third.edit.changes).toEqual([{ entity: 'initiative', id: 'own-1', after: { finish: '2027-04-30' } }])
    expect(third.counts.initiative).toEqual({ read: 1, added: 0, changed: 1, unchanged: 0, skipped: 0 })
  })

  test('a sheet, a header row and a column that are not there are each reported', async () => {
    const path = join(folder, 'other.csv')
    await writeFile(path, 'No.,Due by\n7,2027-01-01\n')
    const [sheet] = ownRegistersMapping.sheets
    const reports = async (changes: object): Promise<readonly string[]> => {
      const changed = { ...ownRegistersMapping, sheets: [{ ...sheet, sheet: '*', links: [], ...changes }] }
      return told((await plan(smallWorkbook(), path, mappingOf(JSON.stringify(changed)))).problems)
    }
    expect(await reports({ sheet: 'Nothing' })).toEqual(['null null: the file has no such sheet'])
    expect(await reports({ headerRow: { find: ['Number'] } })).toEqual([
      'null null: no row has the headers of the table (Number)',
    ])
    expect(await reports({ columns: { code: 'No.', title: 'Project' } })).toEqual([
      'null Project: the table has no column “Project”',
      '2 null: the row was left out, since it has no title',
    ])
  })
})

const data = new URL('../../../../shared/data/federal-data-strategy-2020/', import.meta.url)
const mappings = new URL('../../fixtures/mappings/', import.meta.url)
const here = existsSync(data)

describe.skipIf(!here)(`a real strategy${here ? '' : ' (not beside this checkout, so not tried)'}`, () => {
  const registers = mappingOf(readFileSync(new URL('federal-data-strategy-registers.json', mappings), 'utf8'))
  const tables = mappingOf(readFileSync(new URL('federal-data-strategy-csv.json', mappings), 'utf8'))
  const file = (name: string): string => new URL(name, data).pathname

  test('comes from its untidy registers whole, and once only', async () => {
    const planned = await plan(smallWorkbook(), file('registers.xlsx'), registers)
    const added = Object.fromEntries(Object.entries(planned.counts).map(([name, { added }]) => [name, added]))
    expect(added).toEqual({
      statement: 1,
      principle: 10,
      domain: 3,
      practice: 40,
      initiative: 20,
      initiativePractice: 141,
      milestone: 66,
    })
    const wordsOnly = [10, 11, 12, 19, 21, 22, 29, 30, 37, 50]
    expect(planned.problems.map(({ row, kept }) => [row, kept])).toEqual(wordsOnly.map((row) => [row, true]))
    const workbook = afterImport(smallWorkbook(), planned)
    const milestones = Object.values(workbook.tables.milestone).filter(({ id }) => id.startsWith('fds-'))
    expect(milestones.filter(({ due }) => due !== null)).toHaveLength(56)
    expect(milestones.filter(({ dueNote }) => dueNote !== '')).toHaveLength(10)
    expect(workbook.tables.milestone['fds-milestone-2.2']).toMatchObject({ due: '2020-10-31', dueNote: '' })
    expect(workbook.tables.milestone['fds-milestone-10.3']?.owner).toMatch(/^SAOGI at OMB/)
    const eleventh = Object.values(workbook.tables.initiativePractice).filter(
      ({ initiativeId }) => initiativeId === 'fds-action-11',
    )
    expect(eleventh).toHaveLength(40)
    expect((await plan(workbook, file('registers.xlsx'), registers)).edit.changes).toEqual([])
  })

  test('its CSV files say the same as its registers, but for what only one of them has', async () => {
    const workbook = afterImport(smallWorkbook(), await plan(smallWorkbook(), file('registers.xlsx'), registers))
    const changed = async (name: string): Promise<readonly string[]> => {
      const { edit } = await plan(workbook, file(name), tables)
      return [...new Set(edit.changes.flatMap(({ after: fields }) => Object.keys(fields ?? {})))]
    }
    expect(await changed('direction.csv')).toEqual([])
    expect(await changed('practices.csv')).toEqual([])
    expect(await changed('actions.csv')).toEqual([])
    // The notes of the web edition are in the CSV only, and two cells are worded differently.
    expect(await changed('milestones.csv')).toEqual(expect.arrayContaining(['note']))
  })
})
