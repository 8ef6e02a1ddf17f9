import { assess } from '#shared/methods/readings/assess.ts'
import type { LensCell, PracticeReading } from '#shared/methods/readings/assessment.ts'
import { lensWeights } from '#shared/methods/readings/practice-reading.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  integerFormat,
  levelFormat,
  named,
  notesWhere,
  type Phrase,
  phrase,
} from './explanation.ts'

const kinds = ['capability', 'cascade', 'importance', 'target', 'gap', 'attention'] as const

type Kind = (typeof kinds)[number]

type Subject = {
  readonly workbook: Workbook
  readonly row: RowOf<'practice'>
  readonly reading: PracticeReading
  readonly settings: RowOf<'settings'>
}

type Body = Pick<Explanation, 'value' | 'format' | 'rule' | 'inputs' | 'notes'>

const bodies: Readonly<Record<Kind, (subject: Subject) => Body>> = {
  capability: capabilityBody,
  cascade: cascadeBody,
  importance: importanceBody,
  target: targetBody,
  gap: gapBody,
  attention: attentionBody,
}

/** `practice/<id>/capability` and the other figures of a practice. METHOD C2 to C4. */
export function practiceFigures(workbook: Workbook): readonly string[] {
  return assess(workbook).practices.flatMap(({ practiceId }) => kinds.map((kind) => `practice/${practiceId}/${kind}`))
}

export function explainPractice(
  workbook: Workbook,
  [practiceId = '', name = '']: readonly string[],
): Explanation | null {
  const row = workbook.tables.practice[practiceId]
  const reading = assess(workbook).byPractice.get(practiceId)
  const kind = kinds.find((each) => each === name)
  if (row === undefined || reading === undefined || kind === undefined) return null
  const subject = { workbook, row, reading, settings: singleton(workbook, 'settings') }
  const label = phrase(`methods.label.${kind}`, { name: row.name })
  return { figure: `practice/${practiceId}/${kind}`, label, ...bodies[kind](subject) }
}

/** Another figure of the practice as an input. */
function own({ row, reading }: Subject, kind: Kind): ExplanationInput {
  const values: Record<Kind, number | null> = {
    ...reading,
    cascade: reading.importance.cascade,
    importance: reading.importance.value,
  }
  return {
    label: phrase(`methods.label.${kind}`, { name: row.name }),
    value: values[kind],
    format: kind === 'cascade' || kind === 'importance' ? decimalFormat : levelFormat,
    figure: `practice/${row.id}/${kind}`,
  }
}

function capabilityBody({ row, reading, settings }: Subject): Body {
  const { capability, mean, weakest, cappedBy, ratedCells, applicableCells } = reading
  const weights = lensWeights(settings)
  return {
    value: capability,
    format: levelFormat,
    rule: phrase(`methods.rule.capability.${settings.capabilityRule}`, { allowance: settings.capAllowance }),
    inputs: reading.cells.map((cell, at) => ({
      label: phrase(`content.lens.${cell.lens}.name`),
      value: cell.level,
      format: integerFormat,
      detail: cellDetail(cell, weights[at] ?? 0),
      figure: `cell/${row.id}/${cell.lens}`,
    })),
    notes: notesWhere([
      [
        cappedBy !== null,
        phrase('methods.note.cappedBy', {
          lens: phrase(`content.lens.${cappedBy ?? 'data'}.name`),
          mean: mean ?? 0,
          weakest: weakest ?? 0,
        }),
      ],
      [ratedCells === 0, phrase('methods.note.notRated')],
      [
        ratedCells > 0 && ratedCells < applicableCells,
        phrase('methods.note.partlyRated', { rated: ratedCells, applicable: applicableCells }),
      ],
    ]),
  }
}

function cellDetail(cell: LensCell, weight: number): Phrase {
  if (cell.notApplicable) return phrase('methods.detail.notApplicable')
  return cell.level === null ? phrase('methods.detail.notRated') : phrase('methods.detail.weight', { weight })
}

function cascadeBody({ workbook, row, reading }: Subject): Body {
  const strengths = new Map(
    rowsOf(workbook, 'practiceGoal').flatMap((link) =>
      link.practiceId === row.id ? [[link.goalId, link.strength] as const] : [],
    ),
  )
  const [served, others] = [true, false].map((serves) =>
    rowsOf(workbook, 'goal').filter(({ id, inScope }) => inScope && strengths.has(id) === serves),
  )
  const otherWeight = (others ?? []).reduce((sum, { weight }) => sum + weight, 0)
  const rest: ExplanationInput = {
    label: phrase('methods.label.otherGoals'),
    value: 0,
    format: integerFormat,
    detail: phrase('methods.detail.weight', { weight: otherWeight }),
  }
  return {
    value: reading.importance.cascade,
    format: decimalFormat,
    rule: phrase('methods.rule.cascade'),
    inputs: [
      ...(served ?? []).map(({ id, title, weight }) => ({
        label: named(title),
        value: strengths.get(id) ?? 0,
        format: integerFormat,
        detail: phrase('methods.detail.weight', { weight }),
      })),
      ...(otherWeight > 0 ? [rest] : []),
    ],
    notes: [],
  }
}

function importanceBody(subject: Subject): Body {
  const { cascade, stakeholder, value } = subject.reading.importance
  const { cascadeShare } = subject.settings
  const basis = cascade === null ? (stakeholder === null ? 'none' : 'stakeholder') : 'cascade'
  const rule =
    cascade !== null && stakeholder !== null
      ? phrase('methods.rule.importance.blend', { cascade: cascadeShare, stakeholder: 1 - cascadeShare })
      : phrase(`methods.rule.importance.${basis}`)
  return {
    value,
    format: decimalFormat,
    rule,
    inputs: [
      own(subject, 'cascade'),
      { label: phrase('methods.label.stakeholder'), value: stakeholder, format: decimalFormat },
    ],
    notes: [],
  }
}

function targetBody(subject: Subject): Body {
  const { row, reading, settings } = subject
  const suggestion: ExplanationInput = {
    label: phrase('methods.label.suggestedTarget'),
    value: reading.suggestedTarget,
    format: integerFormat,
  }
  const thresholds = { four: settings.targetFourFrom, three: settings.targetThreeFrom, two: settings.targetTwoFrom }
  const agreed = row.agreedTarget !== null
  const suggested = phrase('methods.rule.target.suggested', thresholds)
  return {
    value: reading.target,
    format: levelFormat,
    rule: agreed
      ? phrase('methods.rule.target.agreed')
      : reading.suggestedTarget === null
        ? phrase('methods.rule.target.none')
        : suggested,
    inputs: [
      ...(agreed
        ? [{ label: phrase('methods.label.agreedTarget'), value: row.agreedTarget, format: integerFormat }]
        : []),
      { ...suggestion, ...(agreed ? { detail: suggested } : {}) },
      { label: phrase('methods.label.rescaled'), value: reading.importance.rescaled, format: decimalFormat },
      own(subject, 'importance'),
    ],
    notes: notesWhere([
      [
        reading.targetIsOverride && reading.suggestedTarget !== null,
        phrase('methods.note.override', { suggested: reading.suggestedTarget ?? 0 }),
      ],
      [agreed && row.targetReason.trim() !== '', phrase('methods.note.reason', { reason: row.targetReason })],
      [reading.targetIsOverride && row.targetReason.trim() === '', phrase('methods.note.overrideUnexplained')],
    ]),
  }
}

function gapBody(subject: Subject): Body {
  return {
    value: subject.reading.gap,
    format: levelFormat,
    rule: phrase('methods.rule.gap'),
    inputs: [own(subject, 'target'), own(subject, 'capability')],
    notes: notesWhere([
      [subject.reading.overServed, phrase('methods.note.overServed')],
      [subject.reading.capability === null, phrase('methods.note.notRated')],
    ]),
  }
}

function attentionBody(subject: Subject): Body {
  return {
    value: subject.reading.attention,
    format: decimalFormat,
    rule: phrase('methods.rule.attention'),
    inputs: [own(subject, 'gap'), own(subject, 'importance')],
    notes: notesWhere([[subject.reading.capability === null, phrase('methods.note.notRated')]]),
  }
}
