import { describe, expect, test } from 'vitest'
import { createTranslator } from '#shared/messages/translate.ts'
import { idSchema } from '#shared/model/schema.ts'
import { allFindings, findFindings } from '#shared/steps/find-findings.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { aWorkbook, type Sketch } from './a-workbook.ts'

const say = createTranslator('en-GB')

/** The keys of findings whose code is this one, or of that entity. */
function keysOf(sketch: Sketch, code: string): readonly string[] {
  return findFindings(aWorkbook(sketch))
    .filter((finding) => finding.code === code)
    .map(({ key }) => key)
}

function sentencesOf(sketch: Sketch, code: string): readonly string[] {
  return findFindings(aWorkbook(sketch))
    .filter((finding) => finding.code === code)
    .map(({ message, params }) => say(message, params))
}

const initiative = { title: 'Map services', decision: 'do', start: '2027-01-04', finish: '2027-03-31' } as const

describe('a new workbook', () => {
  test('lacks what has to be entered, and breaks no rule but the two of the board', () => {
    const findings = findFindings(aWorkbook())
    expect(findings.filter(({ severity }) => severity === 'error').map(({ key }) => key)).toEqual([
      'boardPack.noAsk~boardPack',
      'resolution.none',
    ])
    expect(findings.map(({ code }) => code)).toContain('workbook.noPurpose')
    expect(findings.map(({ code }) => code)).toContain('rating.coverage')
  })

  test('is described by whole sentences and keys that can be remembered', () => {
    for (const { key, message, params } of findFindings(aWorkbook())) {
      expect(idSchema.safeParse(key).success, key).toBe(true)
      expect(say(message, params)).toMatch(/^\S.*[.!?”]$/)
    }
  })
})

describe('direction', () => {
  const objective = { o: { title: 'Steady services', owner: 'CIO' } }

  test('an objective without a business priority is an orphan', () => {
    expect(keysOf({ objective }, 'objective.noPriority')).toEqual(['objective.noPriority~o'])
    const linked: Sketch = {
      objective,
      businessPriority: { b: { title: 'Resilience' } },
      objectivePriority: [{ objectiveId: 'o', businessPriorityId: 'b' }],
    }
    expect(keysOf(linked, 'objective.noPriority')).toEqual([])
  })

  test('a key result needs a baseline, a target, and a way between them', () => {
    const keyResult = {
      open: { objectiveId: 'o', title: 'Open' },
      flat: { objectiveId: 'o', title: 'Flat', baseline: 5, target: 5 },
      good: { objectiveId: 'o', title: 'Good', baseline: 0, target: 5 },
    }
    expect(keysOf({ objective, keyResult }, 'keyResult.noBaseline')).toEqual(['keyResult.noBaseline~open'])
    expect(keysOf({ objective, keyResult }, 'keyResult.noTarget')).toEqual(['keyResult.noTarget~open'])
    expect(keysOf({ objective, keyResult }, 'keyResult.baselineIsTarget')).toEqual(['keyResult.baselineIsTarget~flat'])
  })

  test('one vision is chosen, not none and not two', () => {
    const vision = (chosen: boolean) => ({ kind: 'itVision', wording: 'Calm', chosen }) as const
    expect(keysOf({}, 'statement.noneChosen')).toContain('statement.noneChosen~itVision')
    expect(keysOf({ statement: { a: vision(true), b: vision(false) } }, 'statement.noneChosen')).not.toContain(
      'statement.noneChosen~itVision',
    )
    expect(sentencesOf({ statement: { a: vision(true), b: vision(true) } }, 'statement.severalChosen')).toEqual([
      '2 wordings of the IT vision are chosen; keep one.',
    ])
  })

  test('a principle says what is done and what is stopped, and more than seven are too many', () => {
    const principle = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [
        `p${at}`,
        { title: `P${at}`, weWill: 'Act', weStop: at === 0 ? '' : 'Wait' },
      ]),
    )
    expect(sentencesOf({ principle }, 'principle.noConsequence')).toEqual([
      'The principle “P0” says nothing about what you will stop.',
    ])
    expect(keysOf({ principle }, 'principle.tooMany')).toEqual(['principle.tooMany'])
  })

  test('at most five goals are at the top, or as many as the settings say', () => {
    const goal = Object.fromEntries(['O1', 'O2', 'O3', 'O4', 'O5', 'O6'].map((id) => [id, { weight: 4 }]))
    expect(keysOf({ goal }, 'goal.tooManyTop')).toEqual(['goal.tooManyTop'])
    expect(keysOf({ goal, settings: { settings: { mostTopGoals: 6 } } }, 'goal.tooManyTop')).toEqual([])
  })
})

describe('current state', () => {
  const participant = { a: { name: 'CIO' }, b: { name: 'Service owner' } }
  const rated = (low: number, high: number) =>
    [
      { participantId: 'a', practiceId: 'SUP-01', lens: 'data', level: low },
      { participantId: 'b', practiceId: 'SUP-01', lens: 'data', level: high },
    ] as const

  test('ratings two apart are to be settled, and the lower counts until they are', () => {
    expect(sentencesOf({ participant, rating: rated(1, 3) }, 'agreedLevel.unsettled')).toEqual([
      'Ratings of Service desk, data, go from 1 to 3; settle on a level. Until then 1 counts.',
    ])
    expect(keysOf({ participant, rating: rated(1, 2) }, 'agreedLevel.unsettled')).toEqual([])
    const agreedLevel = [{ practiceId: 'SUP-01', lens: 'data', level: 2, reason: 'Sample seen' }] as const
    expect(keysOf({ participant, rating: rated(1, 3), agreedLevel }, 'agreedLevel.unsettled')).toEqual([])
  })

  test('a level that nobody rated needs a reason', () => {
    const agreedLevel = [{ practiceId: 'SUP-01', lens: 'data', level: 4 }] as const
    expect(keysOf({ participant, rating: rated(1, 3), agreedLevel }, 'agreedLevel.noReason')).toEqual([
      'agreedLevel.noReason~SUP-01~data',
    ])
  })

  test('a target other than the suggested one needs a reason, and 5 a second thought', () => {
    const practice = { 'SUP-01': { agreedTarget: 5 } }
    expect(keysOf({ practice }, 'practice.targetWithoutReason')).toEqual(['practice.targetWithoutReason~SUP-01'])
    expect(keysOf({ practice }, 'practice.targetFive')).toEqual(['practice.targetFive~SUP-01'])
    expect(
      keysOf({ practice: { 'SUP-01': { agreedTarget: 5, targetReason: 'Law' } } }, 'practice.targetWithoutReason'),
    ).toEqual([])
  })
})

describe('constraints and opportunities', () => {
  test('where nothing is strong, those without an answer are counted', () => {
    const weak = {
      c: { statement: 'Little time' },
      d: { statement: 'Few hands', response: 'accept', owner: 'CIO' },
    } as const
    expect(sentencesOf({ constraint: weak }, 'constraint.weakUnanswered')).toEqual([
      'None has strength 4 or more, and one has no response or no owner.',
    ])
    const strong = { ...weak, e: { statement: 'No money', strength: 4 } }
    expect(keysOf({ constraint: strong }, 'constraint.weakUnanswered')).toEqual([])
  })

  test('strength 4 needs a response and an owner', () => {
    const constraint = { c: { statement: 'No money', strength: 4 }, d: { statement: 'Little time', strength: 3 } }
    expect(keysOf({ constraint }, 'constraint.noResponse')).toEqual(['constraint.noResponse~c'])
    expect(keysOf({ constraint }, 'constraint.noOwner')).toEqual(['constraint.noOwner~c'])
  })

  test('an opportunity without a practice is an orphan unless it is dropped', () => {
    const opportunity = { a: { title: 'A' }, b: { title: 'B', status: 'dropped' }, c: { title: 'C' } } as const
    const opportunityLift = [{ opportunityId: 'c', practiceId: 'SUP-01', lens: 'data' }] as const
    expect(keysOf({ opportunity, opportunityLift }, 'opportunity.noPractice')).toEqual(['opportunity.noPractice~a'])
  })

  test('a loop is named', () => {
    const opportunity = { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } }
    const opportunityDependency = [
      { opportunityId: 'a', dependsOnId: 'b' },
      { opportunityId: 'b', dependsOnId: 'a' },
      { opportunityId: 'c', dependsOnId: 'a' },
    ]
    expect(sentencesOf({ opportunity, opportunityDependency }, 'opportunity.loop')).toEqual([
      'These opportunities wait for each other: A → B → A.',
    ])
  })
})

describe('initiatives and roadmap', () => {
  test('an initiative without a goal is an orphan unless it is decided against', () => {
    expect(keysOf({ initiative: { i: initiative } }, 'initiative.noGoal')).toEqual(['initiative.noGoal~i'])
    expect(keysOf({ initiative: { i: { ...initiative, decision: 'no' } } }, 'initiative.noGoal')).toEqual([])
    const initiativeGoal = [{ initiativeId: 'i', goalId: 'O1' }]
    expect(keysOf({ initiative: { i: initiative }, initiativeGoal }, 'initiative.noGoal')).toEqual([])
  })

  test('weights of a part add up to 100', () => {
    const criterion = { 'valueEffort:cost': { weight: 40 } }
    expect(sentencesOf({ criterion }, 'criterion.weights')).toEqual([
      'The weights of effort add up to 110 and not to 100.',
    ])
    expect(keysOf({}, 'criterion.weights')).toEqual([])
  })

  test('a part in which nothing weighs anything is named with its criteria, or that it has none', () => {
    const criteria = aWorkbook().tables.criterion
    const effort = Object.values(criteria).filter(({ method, part }) => method === 'valueEffort' && part === 'effort')
    const criterion = Object.fromEntries(effort.map(({ id }) => [id, { weight: 0 }]))
    const said = sentencesOf({ criterion }, 'criterion.weightless')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Nothing weighs anything in effort, .* give a weight to /)
    for (const { title } of effort) expect(said[0]).toContain(title)
    expect(keysOf({ criterion }, 'criterion.weights')).toEqual([])
    const own = Object.fromEntries(Object.keys(criteria).map((id) => [id, { method: 'weighted' as const }]))
    expect(sentencesOf({ criterion: own }, 'criterion.weightless').toSorted()).toEqual([
      'There are no criteria of effort, so nothing can be ranked: add one, or choose another method.',
      'There are no criteria of value, so nothing can be ranked: add one, or choose another method.',
    ])
  })

  test('money that does not pay what must be done, what is to be done, or a wave, is named with a way out', () => {
    const law = { ...initiative, title: 'Law', mandated: true, oneOffLikely: 80 }
    const needed = { ...initiative, title: 'Base', oneOffLikely: 30 }
    const wish = { ...initiative, title: 'Wish', oneOffLikely: 50, waveId: 'w' }
    const plan = (moneyCap: number): Sketch => ({
      initiative: { law, needed, wish },
      initiativeDependency: [{ initiativeId: 'law', dependsOnId: 'needed' }],
      wave: { w: { title: 'First', moneyCap: moneyCap - 80 } },
      prioritisation: { prioritisation: { moneyCap } },
    })
    expect(sentencesOf(plan(100), 'prioritisation.mandatedOverCap')).toEqual([
      'What must be done costs €110 with all it needs, and there is €100. Raise the limit, or take the mandate from one of these: Law, Base.',
    ])
    expect(keysOf(plan(100), 'prioritisation.overCap')).toEqual([])
    expect(sentencesOf(plan(120), 'prioritisation.overCap')).toEqual([
      'What is to be done costs €160, and there is €120. Raise the limit, or decide otherwise on what lies below the line.',
    ])
    expect(sentencesOf(plan(120), 'wave.overCap')).toEqual([
      '“First” costs €50, and has €40. Raise its money, or move an initiative to a later wave.',
    ])
    for (const code of ['prioritisation.mandatedOverCap', 'prioritisation.overCap', 'wave.overCap'])
      expect(keysOf(plan(160), code)).toEqual([])
  })

  test('nothing starts before what it depends on has finished, lag included', () => {
    const next = (start: string) => ({ ...initiative, title: 'Use the map', start, finish: '2027-06-30' })
    const link = (lagDays: number) => [{ initiativeId: 'n', dependsOnId: 'i', lagDays }]
    const plan = (start: string, lagDays = 0): Sketch => ({
      initiative: { i: initiative, n: next(start) },
      initiativeDependency: link(lagDays),
    })
    expect(keysOf(plan('2027-03-31'), 'initiativeDependency.dateConflict')).toEqual([])
    expect(sentencesOf(plan('2027-03-30'), 'initiativeDependency.dateConflict')).toEqual([
      '“Use the map” is planned 1 day too early for “Map services”, on which it depends.',
    ])
    expect(keysOf(plan('2027-04-10', 14), 'initiativeDependency.dateConflict')).toEqual([
      'initiativeDependency.dateConflict~n~i',
    ])
  })

  test('nothing is in an earlier wave than what it depends on', () => {
    const sketch: Sketch = {
      wave: { w1: { title: 'One', position: 1 }, w2: { title: 'Two', position: 2 } },
      initiative: { i: { ...initiative, waveId: 'w2' }, n: { title: 'N', decision: 'do', waveId: 'w1' } },
      initiativeDependency: [{ initiativeId: 'n', dependsOnId: 'i' }],
    }
    expect(keysOf(sketch, 'initiativeDependency.waveConflict')).toEqual(['initiativeDependency.waveConflict~n~i'])
  })

  test('a team above full is a finding until someone accepts it', () => {
    const sketch = (overloadAcceptance: string): Sketch => ({
      team: { t: { name: 'Platform' } },
      teamCapacity: [{ teamId: 't', quarterStart: '2027-01-01', days: 40, overloadAcceptance }],
      initiative: { i: initiative },
      initiativeEffort: [{ initiativeId: 'i', teamId: 't', quarterStart: '2027-01-01', days: 50 }],
    })
    expect(sentencesOf(sketch(''), 'teamCapacity.overload')).toEqual([
      'Platform is at 125% in the quarter from 1 Jan 2027, and nobody has accepted that.',
    ])
    expect(keysOf(sketch('CIO: two contractors come in'), 'teamCapacity.overload')).toEqual([])
  })
})

describe('tactical plan', () => {
  const base: Sketch = {
    wave: { w: { title: 'One' } },
    initiative: { i: { ...initiative, waveId: 'w' } },
    participant: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { name: id.toUpperCase() }])),
    task: { t: { title: 'Draw the map', initiativeId: 'i' } },
  }
  const raci = (letters: Readonly<Record<string, 'R' | 'A' | 'C' | 'I' | 'AR'>>): Sketch => ({
    ...base,
    raciAssignment: Object.entries(letters).map(([participantId, letter]) => ({ taskId: 't', participantId, letter })),
  })
  const taskCodes = (sketch: Sketch) =>
    findFindings(aWorkbook(sketch)).flatMap(({ code, id, severity }) =>
      id === 't' && severity !== 'note' ? [code] : [],
    )

  test('wants exactly one accountable and at least one responsible', () => {
    expect(taskCodes(base)).toEqual(['task.noAccountable', 'task.noResponsible'])
    expect(taskCodes(raci({ a: 'AR' }))).toEqual([])
    expect(taskCodes(raci({ a: 'A', b: 'R', c: 'I' }))).toEqual([])
    expect(taskCodes(raci({ a: 'A', b: 'AR' }))).toEqual(['task.severalAccountable'])
    expect(taskCodes(raci({ a: 'A', b: 'C', c: 'I' }))).toEqual(['task.noResponsible'])
  })

  test('warns when many are consulted, not when many are informed', () => {
    expect(taskCodes(raci({ a: 'AR', b: 'C', c: 'C', d: 'C', e: 'C' }))).toEqual(['task.manyConsulted'])
    expect(taskCodes(raci({ a: 'AR', b: 'I', c: 'I', d: 'I', e: 'I' }))).toEqual([])
  })

  test('a role that carries too much is named', () => {
    const task = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`t${at}`, { title: `T${at}`, initiativeId: 'i' }]),
    )
    const raciAssignment = Object.keys(task).map((taskId) => ({ taskId, participantId: 'a', letter: 'A' }) as const)
    expect(sentencesOf({ ...base, task, raciAssignment }, 'participant.manyAccountable')).toEqual([
      'A is accountable for 8 tasks.',
    ])
  })
})

describe('measures and communications', () => {
  test('a goal that is pursued has an outcome and a leading measure', () => {
    const pursued: Sketch = {
      initiative: { i: initiative },
      initiativeGoal: [{ initiativeId: 'i', goalId: 'O1' }],
      measure: { m: { title: 'Availability', timing: 'lagging' } },
      measureGoal: [{ measureId: 'm', goalId: 'O1' }],
    }
    expect(keysOf(pursued, 'goal.noLeadingMeasure')).toEqual(['goal.noLeadingMeasure~O1'])
    expect(keysOf(pursued, 'goal.noOutcomeMeasure')).toEqual([])
  })

  test('where no group is touched strongly, those that hear nothing are counted', () => {
    const stakeholder = { s: { name: 'Key users' }, t: { name: 'Suppliers' } }
    const communication = { c: { stakeholderId: 's', message: 'A map is coming' } }
    expect(sentencesOf({ stakeholder, communication }, 'stakeholder.untold')).toEqual([
      'No group has a high impact, and one group gets no message.',
    ])
    const high = { ...stakeholder, t: { name: 'Suppliers', impact: 'high' as const } }
    expect(keysOf({ stakeholder: high, communication }, 'stakeholder.untold')).toEqual([])
  })

  test('a group that is hit hard hears of its first change before it begins', () => {
    const sketch = (date: string): Sketch => ({
      initiative: { i: initiative },
      stakeholder: { s: { name: 'Key users', impact: 'high' }, u: { name: 'Suppliers', impact: 'low' } },
      communication: { c: { stakeholderId: 's', message: 'A map is coming', date, initiativeId: 'i', owner: 'CIO' } },
    })
    expect(keysOf(sketch('2026-12-15'), 'stakeholder.noEarlyMessage')).toEqual([])
    expect(sentencesOf(sketch('2027-01-15'), 'stakeholder.noEarlyMessage')).toEqual([
      'Key users: no message before “Map services” begins.',
    ])
  })
})

describe('the board pack', () => {
  test('words of the trade are pointed out, whole words only', () => {
    const ask = (text: string): Sketch => ({ boardPack: { boardPack: { ask: text } } })
    expect(sentencesOf(ask('Approve the CMDB and new slas.'), 'boardPack.jargon')).toEqual([
      'The pack says “CMDB”; “map of our systems” is plainer.',
    ])
    expect(keysOf(ask('Approve a map of our systems; the stackable boxes stay.'), 'boardPack.jargon')).toEqual([])
  })
})

describe('accepted findings', () => {
  const key = 'workbook.noPurpose~workbook'

  test('leave the list, and are kept apart', () => {
    const workbook = aWorkbook({ acceptedFinding: [{ finding: key, reason: 'Said in the mandate' }] })
    const keys = (findings: readonly Finding[]) => findings.map((finding) => finding.key)
    expect(keys(findFindings(workbook))).not.toContain(key)
    expect(keys(allFindings(workbook).accepted)).toEqual([key])
  })

  test('come in the same order from equal workbooks', () => {
    expect(findFindings(aWorkbook())).toEqual(findFindings(aWorkbook()))
  })
})

describe('ranking by MoSCoW', () => {
  const prioritisation = { prioritisation: { method: 'moscow' } } as const

  test('wants a class for each initiative, and leaves room beside what must be', () => {
    const row = { i: { ...initiative, moscow: 'must' }, j: { ...initiative, title: 'J', moscow: null } } as const
    expect(keysOf({ prioritisation, initiative: row }, 'initiative.noClass')).toEqual(['initiative.noClass~j'])
    expect(sentencesOf({ prioritisation, initiative: row }, 'initiative.mustShare')).toEqual([
      '100% of the effort is must-have; at most 60% leaves room for surprises.',
    ])
  })
})

describe('weights from pairwise judgements', () => {
  test('are not added up, but must not contradict each other', () => {
    const ids = ['valueEffort:cost', 'valueEffort:time', 'valueEffort:complexity'] as const
    const criterionJudgement = [
      { criterionId: ids[0], otherId: ids[1], ratio: 9 },
      { criterionId: ids[1], otherId: ids[2], ratio: 9 },
      { criterionId: ids[2], otherId: ids[0], ratio: 9 },
    ]
    const prioritisation = { prioritisation: { weightSource: 'ahp' } } as const
    expect(keysOf({ prioritisation, criterionJudgement }, 'criterion.inconsistent')).toEqual([
      'criterion.inconsistent~effort',
    ])
    expect(keysOf({ prioritisation, criterionJudgement }, 'criterion.weights')).toEqual([])
  })
})

describe('initiatives that are to be done', () => {
  test('depend on nothing that is not', () => {
    const rows = { i: initiative, n: { title: 'Dropped', decision: 'no' } } as const
    const initiativeDependency = [{ initiativeId: 'i', dependsOnId: 'n' }]
    expect(sentencesOf({ initiative: rows, initiativeDependency }, 'initiativeDependency.notDone')).toEqual([
      '“Map services” depends on “Dropped”, which is not to be done.',
    ])
  })

  test('wait for each other in no loop', () => {
    const rows = { i: initiative, n: { ...initiative, title: 'Use the map' } }
    const initiativeDependency = [
      { initiativeId: 'i', dependsOnId: 'n' },
      { initiativeId: 'n', dependsOnId: 'i' },
    ]
    expect(sentencesOf({ initiative: rows, initiativeDependency }, 'initiativeDependency.loop')).toEqual([
      'These initiatives wait for each other: Map services → Use the map → Map services.',
    ])
  })

  test('have people, money, a wave, and a benefit that can be checked', () => {
    const codes = findFindings(aWorkbook({ initiative: { i: initiative } }))
      .filter(({ step, id }) => step === 'roadmap' && id === 'i')
      .map(({ code }) => code)
    expect([...codes].sort()).toEqual([
      'initiative.noBenefit',
      'initiative.noCost',
      'initiative.noEffort',
      'initiative.noOwner',
      'initiative.noSponsor',
      'initiative.noWave',
    ])
  })
})
