import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import type { RoadmapItem } from '#shared/methods/readings/roadmap-reading.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import {
  daysFormat,
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  integerFormat,
  named,
  notesWhere,
  percentFormat,
  phrase,
} from './explanation.ts'
import { confidenceInput, type InitiativeSubject, scoreInputs, scoreNotes, weightlessNotes } from './score-inputs.ts'

const kinds = ['priority', 'value', 'effort', 'inherited', 'rank', 'stability', 'float'] as const

type Kind = (typeof kinds)[number]

type Body = Pick<Explanation, 'value' | 'format' | 'rule' | 'inputs' | 'notes'>

const bodies: Readonly<Record<Kind, (subject: InitiativeSubject) => Body>> = {
  priority: priorityBody,
  value: valueBody,
  effort: effortBody,
  inherited: inheritedBody,
  rank: rankBody,
  stability: stabilityBody,
  float: floatBody,
}

/** `initiative/<id>/priority` and the other figures that rank and schedule an initiative. METHOD C7 to C10. */
export function initiativeFigures(workbook: Workbook): readonly string[] {
  return rowsOf(workbook, 'initiative').flatMap(({ id }) => kinds.map((kind) => `initiative/${id}/${kind}`))
}

export function explainInitiative(workbook: Workbook, [id = '', name = '']: readonly string[]): Explanation | null {
  const row = workbook.tables.initiative[id]
  const ranking = rank(workbook)
  const item = ranking.byInitiative.get(id)
  const kind = kinds.find((each) => each === name)
  if (row === undefined || item === undefined || kind === undefined) return null
  const label = phrase(`methods.label.${kind}`, { name: row.title })
  return { figure: `initiative/${id}/${kind}`, label, ...bodies[kind]({ workbook, row, item, ranking }) }
}

/** Another figure of the initiative as an input. */
function own({ row, item }: InitiativeSubject, kind: 'priority' | 'value' | 'effort' | 'inherited'): ExplanationInput {
  const label = kind === 'priority' ? 'methods.label.ownPriority' : (`methods.label.${kind}` as const)
  return {
    label: phrase(label, { name: row.title }),
    value: item[kind],
    format: decimalFormat,
    figure: `initiative/${row.id}/${kind}`,
  }
}

function priorityBody(subject: InitiativeSubject): Body {
  const { method } = subject.ranking
  const byParts = method === 'valueEffort' || method === 'wsjf' || method === 'rice' || method === 'costOfDelay'
  return {
    value: subject.item.priority,
    format: decimalFormat,
    rule: phrase(`methods.rule.priority.${method}`),
    inputs: byParts
      ? [own(subject, 'value'), ...(method === 'valueEffort' ? [confidenceInput(subject)] : []), own(subject, 'effort')]
      : scoreInputs(subject, 'all'),
    notes: scoreNotes(subject),
  }
}

const valueRules = {
  valueEffort: 'methods.rule.weightedMean',
  weighted: 'methods.rule.weightedMean',
  rice: 'methods.rule.product',
  wsjf: 'methods.rule.sum',
  ice: 'methods.rule.score',
  costOfDelay: 'methods.rule.score',
  moscow: 'methods.rule.score',
} as const satisfies Record<Ranking['method'], string>

function valueBody(subject: InitiativeSubject): Body {
  return {
    value: subject.item.value,
    format: decimalFormat,
    rule: phrase(valueRules[subject.ranking.method]),
    inputs: scoreInputs(subject, 'value'),
    notes: scoreNotes(subject),
  }
}

function effortBody(subject: InitiativeSubject): Body {
  const byDays = subject.ranking.method === 'moscow'
  return {
    value: subject.item.effort,
    format: decimalFormat,
    rule: phrase(byDays ? 'methods.rule.demand' : 'methods.rule.weightedMean'),
    inputs: byDays ? effortDays(subject) : scoreInputs(subject, 'effort'),
    notes: scoreNotes(subject),
  }
}

function effortDays({ workbook, row }: InitiativeSubject): readonly ExplanationInput[] {
  return rowsOf(workbook, 'initiativeEffort')
    .filter(({ initiativeId }) => initiativeId === row.id)
    .map(({ teamId, quarterStart, days }) => ({
      label: named(workbook.tables.team[teamId]?.name ?? ''),
      value: days,
      format: daysFormat,
      detail: phrase('methods.day', { on: quarterStart }),
    }))
}

function inheritedBody(subject: InitiativeSubject): Body {
  const { workbook, row, item, ranking } = subject
  const needing = Object.values(workbook.tables.initiativeDependency).flatMap(({ initiativeId, dependsOnId }) => {
    const other = ranking.byInitiative.get(initiativeId)
    if (dependsOnId !== row.id || other === undefined || other.standing === 'rejected') return []
    const name = workbook.tables.initiative[initiativeId]?.title ?? ''
    return {
      label: phrase('methods.label.neededBy', { name }),
      value: other.inherited,
      format: decimalFormat,
      figure: `initiative/${initiativeId}/inherited`,
    }
  })
  return {
    value: item.inherited,
    format: decimalFormat,
    rule: phrase('methods.rule.inherited'),
    inputs: [own(subject, 'priority'), ...needing],
    notes: standingNotes(subject),
  }
}

function standingNotes({ workbook, row, item, ranking }: InitiativeSubject) {
  const raiser = workbook.tables.initiative[item.raisedBy ?? '']
  const weightless = item.standing === 'unscored' ? weightlessNotes(workbook) : []
  const notes = notesWhere([
    [raiser !== undefined, phrase('methods.note.raisedBy', { name: raiser?.title ?? '' })],
    [item.neededByMandated, phrase('methods.note.neededByMandated')],
    [item.standing === 'mandated', phrase('methods.note.mandated')],
    [item.standing === 'rejected', phrase('methods.note.rejected')],
    [item.standing === 'unscored' && weightless.length === 0, phrase('methods.note.unscored')],
    [ranking.loops.some((loop) => loop.includes(row.id)), phrase('methods.note.loop')],
  ])
  return [...weightless, ...notes]
}

function rankBody(subject: InitiativeSubject): Body {
  return {
    value: subject.item.rank,
    format: integerFormat,
    rule: phrase('methods.rule.rank'),
    inputs: [own(subject, 'inherited'), own(subject, 'priority'), own(subject, 'effort')],
    notes: standingNotes(subject),
  }
}

function stabilityBody(subject: InitiativeSubject): Body {
  const { stabilityShift } = singleton(subject.workbook, 'settings')
  return {
    value: subject.item.stability,
    format: percentFormat,
    rule: phrase('methods.rule.stability', { shift: stabilityShift, top: subject.ranking.top }),
    inputs: [own(subject, 'value'), own(subject, 'effort')],
    notes: standingNotes(subject),
  }
}

function floatBody({ workbook, row }: InitiativeSubject): Body {
  const place = planRoadmap(workbook).byInitiative.get(row.id)
  return {
    value: place?.floatDays ?? null,
    format: daysFormat,
    rule: phrase('methods.rule.float'),
    inputs: (['latestStart', 'earliestStart'] as const).flatMap((field) => dateInput(place, field)),
    notes: notesWhere([
      [place?.critical === true, phrase('methods.note.critical')],
      [place?.floatDays == null, phrase('methods.note.noDates')],
    ]),
  }
}

function dateInput(
  place: RoadmapItem | undefined,
  field: 'latestStart' | 'earliestStart',
): readonly ExplanationInput[] {
  const date = place?.[field] ?? null
  if (date === null) return []
  return [
    {
      label: phrase(`methods.label.${field}`),
      value: null,
      format: integerFormat,
      word: phrase('methods.day', { on: date }),
    },
  ]
}
