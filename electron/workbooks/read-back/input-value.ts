import type { InputCell } from '#electron/export/xlsx/input-rows.ts'
import { normaliseText } from '#electron/import/normalise-text.ts'
import { readField } from '#electron/import/read-field.ts'
import { cellText, type SheetCell } from '#electron/import/spreadsheet.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import type { MessageKey } from '#shared/messages/translate.ts'
import { entityNamed } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { type CellTarget, factTarget, fieldTarget } from './cell-target.ts'
import type { Refusal } from './compare-sheet.ts'
import { printedValue } from './printed-value.ts'
import { ratingPatch, readRating } from './rating-cell.ts'

export type InputReading = { readonly ok: true; readonly target: CellTarget } | ({ readonly ok: false } & Refusal)

const format = { decimal: '.', lines: ' ' } as const
/** How much a practice helps a goal; 0 is no link at all. */
const strengths = ['0', '1', '2']
const scoreValue = entityNamed('score').fields.value as Field

/** What an edited cell for input asks for, or why it can't be read. @param exported the workbook as it was exported */
export function readInput(
  input: InputCell,
  cell: SheetCell,
  exported: Workbook,
  { workbook, say }: Pick<IntentContext, 'workbook' | 'say'>,
): InputReading {
  const text = cellText(cell).trim()
  switch (input.kind) {
    case 'level': {
      const { practiceId, lens } = input
      const read = readRating(cell, say('xlsx.notApplicable'))
      if (!read.ok) return read
      const settled = exported.tables.agreedLevel[`${practiceId}~${lens}`]
      if (read.value === null && (settled === undefined || (settled.level === null && !settled.notApplicable))) {
        return refused('levelFromRatings')
      }
      const subject = { entity: 'practice', id: practiceId } as const
      const patch = ratingPatch(read.value)
      return { ok: true, target: factTarget('agreedLevel', { practiceId, lens }, Object.keys(patch), patch, subject) }
    }
    case 'strength': {
      const { practiceId, goalId } = input
      if (text !== '' && !strengths.includes(text)) return refused('notAChoice', { expected: strengths.join(', ') })
      const strength = Number(text)
      const subject = { entity: 'practice', id: practiceId } as const
      const patch = strength === 0 ? null : { strength }
      return { ok: true, target: factTarget('practiceGoal', { practiceId, goalId }, ['strength'], patch, subject) }
    }
    case 'score': {
      const { initiativeId, criterionId, min, max } = input
      const read = text === '' ? ({ ok: true, value: null } as const) : readField(scoreValue, cell, text, format)
      if (!read.ok) return read
      if (isOutside(read.value, min, max)) return refused('outOfScale', { min, max })
      const subject = { entity: 'initiative', id: initiativeId } as const
      const key = { initiativeId, criterionId }
      return { ok: true, target: factTarget('score', key, ['value'], { value: read.value }, subject) }
    }
    case 'judgedWeight':
      return refused('weightsJudged')
    case 'field': {
      const { entity, id, field } = input
      const choices = labelsOf[field]
      if (choices !== undefined) {
        const found = Object.entries(choices).find(([, key]) => normaliseText(say(key)) === normaliseText(text))?.[0]
        if (found !== undefined) return { ok: true, target: fieldTarget(entity, id, field, found) }
      }
      const model = entityNamed(entity).fields[field]
      if (model === undefined) return refused('computed')
      const read = printedValue({ entity, name: field, field: model }, cell, workbook, say)
      return read.ok ? { ok: true, target: fieldTarget(entity, id, field, read.value) } : read
    }
  }
}

/** Choices that the sheet writes in words of its own. */
const labelsOf: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  confidence: { high: 'xlsx.confidence.high', medium: 'xlsx.confidence.medium', low: 'xlsx.confidence.low' },
  moscow: {
    must: 'xlsx.moscow.must',
    should: 'xlsx.moscow.should',
    could: 'xlsx.moscow.could',
    wont: 'xlsx.moscow.wont',
  },
}

function isOutside(value: Value, min: number, max: number): boolean {
  return typeof value === 'number' && (value < min || value > max)
}

function refused(reason: Refusal['reason'], params: Refusal['params'] = {}): InputReading {
  return { ok: false, reason, params }
}
