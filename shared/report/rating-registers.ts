import { assess } from '../methods/readings/assess.ts'
import type { LensCell } from '../methods/readings/assessment.ts'
import { keyId } from '../model/entity.ts'
import { type Lens, lenses } from '../model/lens.ts'
import { allRatings, type Rating, ratingAt } from '../model/ratings.ts'
import { rowsOf } from '../model/workbook.ts'
import { column, integerFormat, levelCell, numberCell, table, textCell } from './cells.ts'
import { placesOfRows } from './register-order.ts'
import type { Cell, Register } from './report.ts'
import { type ReportContext, rowName } from './report-context.ts'

/** All ratings, a row for each practice and lens with a column for each participant, and the notes beside them. */
export function ratingRegisters(context: ReportContext): readonly Register[] {
  const { workbook } = context
  if (workbook.ratings.cells.every((cell) => cell === 255)) return []
  const registers = [ratingRegister(context), noteRegister(context)]
  return registers.filter((register) => register.table.rows.length > 0)
}

function ratingRegister(context: ReportContext): Register {
  const { workbook, say } = context
  const participants = rowsOf(workbook, 'participant')
  const columns = [
    column('practice', say('report.practice'), 4),
    column('lens', say('report.lens'), 2),
    ...participants.map(({ id, name }) => column(id, name, 1, 'middle')),
    column('spread', say('report.spread'), 1, 'end'),
    column('level', say('report.level'), 1, 'middle'),
  ]
  const { practices } = assess(workbook)
  const rows = practices.flatMap(({ practiceId, cells }) =>
    cells.map((cell) => [
      textCell(rowName(workbook, 'practice', practiceId)),
      textCell(lensName(context, cell.lens)),
      ...participants.map(({ id }) => ratingCell(context, ratingAt(workbook.ratings, id, practiceId, cell.lens))),
      numberCell(cell.spread, integerFormat),
      countedLevel(context, practiceId, cell),
    ]),
  )
  return {
    id: 'rating',
    title: say('entities.rating'),
    table: table(columns, rows, say('report.registers.empty')),
    source: {
      entity: 'rating',
      ids: practices.flatMap(({ practiceId, cells }) => cells.map(({ lens }) => keyId([practiceId, lens]))),
      fields: [null, null, ...participants.map(({ id }) => id), null, null],
    },
  }
}

export function lensName({ say }: ReportContext, lens: Lens): string {
  return say(`content.lens.${lens}.name`)
}

function countedLevel({ say }: ReportContext, practiceId: string, cell: LensCell): Cell {
  return cell.notApplicable
    ? textCell(say('report.notApplicable'))
    : levelCell(cell.level, `cell/${practiceId}/${cell.lens}`)
}

function ratingCell({ say }: ReportContext, rating: Rating | undefined): Cell {
  return rating?.notApplicable ? textCell(say('report.notApplicable')) : numberCell(rating?.level, integerFormat)
}

function noteRegister(context: ReportContext): Register {
  const { workbook, say } = context
  const columns = [
    column('practice', say('report.practice'), 2),
    column('lens', say('report.lens'), 1),
    column('participant', say('entity.participant'), 2),
    column('level', say('report.level'), 1, 'end'),
    column('note', say('field.note'), 5),
  ]
  const noted = [...allRatings(workbook.ratings)].filter(({ note }) => note !== '')
  const places = placesOfRows(workbook, 'practice')
  const rows = noted
    .sort((a, b) => byPracticeAndLens(a, b, places))
    .map((rating) => [
      textCell(rowName(workbook, 'practice', rating.practiceId)),
      textCell(lensName(context, rating.lens)),
      textCell(rowName(workbook, 'participant', rating.participantId)),
      ratingCell(context, rating),
      textCell(rating.note),
    ])
  return {
    id: 'ratingNote',
    title: say('report.ratingNotes'),
    table: table(columns, rows, say('report.registers.empty')),
  }
}

function byPracticeAndLens(a: Rating, b: Rating, places: ReadonlyMap<string, number>): number {
  const between = (places.get(a.practiceId) ?? 0) - (places.get(b.practiceId) ?? 0)
  if (between !== 0) return between
  return lenses.indexOf(a.lens) - lenses.indexOf(b.lens)
}
