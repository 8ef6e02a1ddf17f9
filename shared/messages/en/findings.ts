/** What a workbook lacks, one sentence for each kind of finding: `steps.finding.<entity>.<what>`. */
export const findingTexts = {
  'steps.finding.workbook.noPurpose': 'Say what this strategy is for.',
  'steps.finding.workbook.noDecisionWanted': 'Say which decision the strategy should lead to.',
  'steps.finding.workbook.noOrganisation': 'Name the organisation.',
  'steps.finding.workbook.noHorizon': 'Give the first day of the plan.',
  'steps.finding.participant.none': 'Name the people who take part.',
  'steps.finding.participant.oneRater': 'Only one person rates; a second view shows where opinions differ.',
  'steps.finding.team.none': 'Name the teams whose time limits the plan.',
  'steps.finding.team.noCapacity': '{name} has no days for change in any quarter.',

  'steps.finding.statement.noneChosen':
    '{kind, select, itVision {Choose the IT vision.} itMission {Choose the IT mission.} businessVision {Choose the business vision.} other {Choose the business mission.}}',
  'steps.finding.statement.severalChosen':
    '{kind, select, itVision {{count} wordings of the IT vision are chosen; keep one.} itMission {{count} wordings of the IT mission are chosen; keep one.} businessVision {{count} wordings of the business vision are chosen; keep one.} other {{count} wordings of the business mission are chosen; keep one.}}',
  'steps.finding.statement.noSource': 'The business statement “{name}” has no source.',
  'steps.finding.businessPriority.none': 'Enter what the organisation wants, with its source.',
  'steps.finding.businessPriority.unserved': 'No objective serves the business priority “{name}”.',
  'steps.finding.objective.none': 'There is no objective yet.',
  'steps.finding.objective.count':
    '{count, plural, one {There is # objective} other {There are # objectives}}; three to five are easier to remember.',
  'steps.finding.objective.noPriority': 'The objective “{name}” serves no business priority.',
  'steps.finding.objective.noKeyResult': 'The objective “{name}” has no key result.',
  'steps.finding.objective.keyResultCount':
    'The objective “{name}” has {count, plural, one {# key result} other {# key results}}; two to four are usual.',
  'steps.finding.objective.noOwner': 'The objective “{name}” has no owner.',
  'steps.finding.keyResult.noBaseline': 'The key result “{name}” has no baseline.',
  'steps.finding.keyResult.noTarget': 'The key result “{name}” has no target.',
  'steps.finding.keyResult.baselineIsTarget':
    'Baseline and target of the key result “{name}” are the same, so progress cannot be told.',
  'steps.finding.keyResult.noDue': 'The key result “{name}” has no date.',
  'steps.finding.keyResult.noOwner': 'The key result “{name}” has no owner.',
  'steps.finding.principle.noConsequence':
    'The principle “{name}” says {missing, select, weWill {nothing about what you will do} weStop {nothing about what you will stop} other {neither what you will do nor what you will stop}}.',
  'steps.finding.principle.tooMany': '{count} principles are adopted; more than {most} will not be remembered.',
  'steps.finding.principle.tooFew':
    '{count, plural, one {# principle is} other {# principles are}} adopted; {least} to {most} are usual.',
  'steps.finding.goal.tooManyTop': '{count} goals have weight 4 or 5; with more than {most} at the top none is.',
  'steps.finding.goal.noPractice': 'No practice in scope serves the goal “{name}”, so it has no effect on importance.',
  'steps.finding.goal.noPriority': 'The goal “{name}” has weight {weight} but serves no business priority.',

  'steps.finding.practice.none': 'No practice is in scope.',
  'steps.finding.practice.noGoal': '{name} serves no goal, so its importance cannot be derived.',
  'steps.finding.practice.noDomain': '{name} belongs to no domain.',
  'steps.finding.practice.noOwner': '{count, plural, one {# practice has} other {# practices have}} no owner.',
  'steps.finding.practice.unrated': '{name} has not been rated.',
  'steps.finding.practice.targetWithoutReason':
    'The target of {name} is {target} and not the suggested {suggested}; write down why.',
  'steps.finding.practice.targetFive':
    'The target of {name} is 5; few organisations need that, and each level takes about a year.',
  'steps.finding.rating.coverage':
    '{covered, number, ::percent .#} of all cells are rated; {wanted, number, ::percent} are wanted.',
  'steps.finding.agreedLevel.unsettled':
    'Ratings of {name}, {lens, select, accountability {process accountability} policy {policy} data {data} documentation {documentation} technology {technology} other {funding}}, go from {low} to {high}; settle on a level. Until then {level} counts.',
  'steps.finding.agreedLevel.noReason':
    'The agreed level of {name}, {lens, select, accountability {process accountability} policy {policy} data {data} documentation {documentation} technology {technology} other {funding}}, differs from the ratings; write down why.',
  'steps.finding.evidence.noneFound': 'No evidence was found for {name} ({title}).',
  'steps.finding.partnershipAnswer.open':
    '{count, plural, one {# question} other {# questions}} of the partnership check have no answer.',

  'steps.finding.constraint.none': 'No constraint or enabler has been entered.',
  'steps.finding.constraint.noResponse': 'Strength {strength} and no response: “{name}”',
  'steps.finding.constraint.noOwner': 'Strength {strength} and no owner: “{name}”',
  'steps.finding.constraint.blocksWithoutResponse': 'It touches an initiative and has no response: “{name}”',
  'steps.finding.constraint.weakUnanswered':
    'None has strength {from} or more, and {count, plural, one {one has} other {# have}} no response or no owner.',
  'steps.finding.decisionRight.none': 'It is not settled who decides what.',
  'steps.finding.decisionRight.nobodyDecides': 'Nobody decides “{name}”.',
  'steps.finding.forum.none': 'There is no forum in which decisions are taken.',
  'steps.finding.forum.noChair': '{name} has no chair.',

  'steps.finding.opportunity.none': 'There is no opportunity yet.',
  'steps.finding.opportunity.noPractice': 'The opportunity “{name}” belongs to no practice.',
  'steps.finding.opportunity.noGoal': 'The opportunity “{name}” serves no goal.',
  'steps.finding.opportunity.drafts':
    '{count, plural, one {# draft waits} other {# drafts wait}} for someone to adopt or drop.',
  'steps.finding.opportunity.notPromoted':
    'The opportunity “{name}” is said to have become an initiative, but none points to it.',
  'steps.finding.opportunity.loop': 'These opportunities wait for each other: {loop}.',

  'steps.finding.initiative.none': 'There is no initiative yet.',
  'steps.finding.initiative.noGoal': 'The initiative “{name}” serves no goal.',
  'steps.finding.initiative.noPractice': 'The initiative “{name}” improves no practice.',
  'steps.finding.initiative.noOutcome': 'The initiative “{name}” does not say what will be different.',
  'steps.finding.initiative.undecided': 'Nothing is decided on the initiative “{name}”.',
  'steps.finding.initiative.noDecisionReason': 'The decision on “{name}” has no reason.',
  'steps.finding.initiative.noDecisionMaker': 'It is not recorded who decided on “{name}” and when.',
  'steps.finding.initiative.noMandateReason': '“{name}” is mandated, but not by what.',
  'steps.finding.initiative.unscored':
    '“{name}” has no score on {count, plural, one {# criterion} other {# criteria}}.',
  'steps.finding.initiative.noClass': '“{name}” is not yet a must, should, could or won’t.',
  'steps.finding.initiative.noOwner': 'The initiative “{name}” is to be done and has no owner.',
  'steps.finding.initiative.noSponsor': 'The initiative “{name}” is to be done and has no sponsor.',
  'steps.finding.initiative.noBenefit':
    'The benefit of “{name}” cannot be checked: give a measure with today’s value, target and date.',
  'steps.finding.initiative.noCost': 'The initiative “{name}” has no one-off cost; 0 is an answer.',
  'steps.finding.initiative.noEffort': 'The initiative “{name}” asks no days of any team.',
  'steps.finding.initiative.noDates': 'The initiative “{name}” is to be done and has no start or finish.',
  'steps.finding.initiative.finishBeforeStart': 'The initiative “{name}” ends before it begins.',
  'steps.finding.initiative.tooEarly':
    '“{name}” begins on {planned, date, day}, and not before {date, date, day} is allowed.',
  'steps.finding.initiative.notOnFixedDay':
    '“{name}” begins on {planned, date, day}, and its start is fixed for {date, date, day}.',
  'steps.finding.initiative.fixedTooEarly':
    '“{name}” has to begin on {planned, date, day}, and not before {date, date, day} is allowed.',
  'steps.finding.initiative.inFreeze':
    '“{name}” begins on {planned, date, day}, in the freeze “{freeze}”, which lasts until {date, date, day}.',
  'steps.finding.initiative.noWave': 'The initiative “{name}” is to be done and is in no wave.',
  'steps.finding.initiative.outsideWave': 'The initiative “{name}” begins outside its wave, {wave}.',
  'steps.finding.initiative.mandatedNotDone': '“{name}” is mandated but is not to be done.',
  'steps.finding.initiative.tooManyBets':
    '{count} major bets in one year; more than {most} rarely succeed side by side.',
  'steps.finding.initiative.mustShare':
    '{share, number, ::percent} of the effort is must-have; at most {most, number, ::percent} leaves room for surprises.',
  'steps.finding.initiativeDependency.loop': 'These initiatives wait for each other: {loop}.',
  'steps.finding.initiativeDependency.dateConflict':
    '“{name}” is planned {days, plural, one {# day} other {# days}} too early for “{needed}”, on which it depends.',
  'steps.finding.initiativeDependency.waveConflict':
    '“{name}” is in an earlier wave than “{needed}”, on which it depends.',
  'steps.finding.initiativeDependency.notDone': '“{name}” depends on “{needed}”, which is not to be done.',
  'steps.finding.prioritisation.notFrozen': 'Freeze the order, with a date and who did so.',
  'steps.finding.prioritisation.mandatedOverCap':
    'What must be done costs {needed, number, money} with all it needs, and there is {cap, number, money}. Raise the limit, or take the mandate from one of these: {names}.',
  'steps.finding.prioritisation.overCap':
    'What is to be done costs {cost, number, money}, and there is {cap, number, money}. Raise the limit, or decide otherwise on what lies below the line.',
  'steps.finding.wave.overCap':
    '“{name}” costs {cost, number, money}, and has {cap, number, money}. Raise its money, or move an initiative to a later wave.',
  'steps.finding.quarterBudget.over':
    'The quarter from {quarter, date, day} spends {spend, number, money} and has {budget, number, money}. Raise its budget, move an initiative, or let a schedule find room.',
  'steps.finding.criterion.weightless':
    '{count, plural, =0 {There are no criteria of {part, select, value {value} effort {effort} reach {reach} impact {impact} confidence {confidence} ease {ease} timeCriticality {time criticality} riskReduction {risk reduction} delayCost {cost of delay} other {duration}}, so nothing can be ranked: add one, or choose another method.} other {Nothing weighs anything in {part, select, value {value} effort {effort} reach {reach} impact {impact} confidence {confidence} ease {ease} timeCriticality {time criticality} riskReduction {risk reduction} delayCost {cost of delay} other {duration}}, so nothing can be ranked: give a weight to {names}.}}',
  'steps.finding.criterion.weights':
    'The weights of {part, select, value {value} effort {effort} reach {reach} impact {impact} confidence {confidence} ease {ease} timeCriticality {time criticality} riskReduction {risk reduction} delayCost {cost of delay} other {duration}} add up to {sum} and not to 100.',
  'steps.finding.criterion.inconsistent':
    'The pairwise judgements contradict each other (consistency {ratio, number, ::.00}, at most {most, number, ::.00}).',
  'steps.finding.teamCapacity.overload':
    '{team} is at {load, number, ::percent} in the quarter from {quarter, date, day}, and nobody has accepted that.',
  'steps.finding.teamCapacity.missing': '{team} has work in the quarter from {quarter, date, day} but no days for it.',
  'steps.finding.milestone.noDate': 'The milestone “{name}” has no date.',
  'steps.finding.risk.unanswered': 'The risk “{name}” scores {score} and has no mitigation.',
  'steps.finding.risk.noOwner': 'The risk “{name}” scores {score} and has no owner.',
  'steps.finding.supplier.noRenewal': '{name} has no date of renewal.',
  'steps.finding.supplier.partlyScored': '{name} has marks for {count} of {of} criteria.',

  'steps.finding.task.none': 'The first wave has no tasks yet.',
  'steps.finding.task.initiativeWithout': 'The initiative “{name}” is in the first wave and has no task.',
  'steps.finding.task.noAccountable': 'Nobody is accountable for the task “{name}”.',
  'steps.finding.task.severalAccountable': '{count} are accountable for the task “{name}”; keep one.',
  'steps.finding.task.noResponsible': 'Nobody is responsible for the task “{name}”.',
  'steps.finding.task.manyConsulted': '{count} are consulted on the task “{name}”; each of them slows it down.',
  'steps.finding.task.notAgreed': 'Those named in {count, plural, one {# task} other {# tasks}} have not agreed yet.',
  'steps.finding.task.noDates': 'The task “{name}” has no start or finish.',
  'steps.finding.participant.manyResponsible': '{name} is responsible for {count} tasks.',
  'steps.finding.participant.manyAccountable': '{name} is accountable for {count} tasks.',

  'steps.finding.measure.none': 'There is no measure yet.',
  'steps.finding.goal.noOutcomeMeasure': 'No lagging measure tells whether the goal “{name}” is reached.',
  'steps.finding.goal.noLeadingMeasure': 'No leading measure warns early about the goal “{name}”.',
  'steps.finding.measure.noBaseline': 'The measure “{name}” has no baseline.',
  'steps.finding.measure.noTarget': 'The measure “{name}” has no target.',
  'steps.finding.measure.baselineIsTarget': 'Baseline and target of the measure “{name}” are the same.',
  'steps.finding.measure.noOwner': 'The measure “{name}” has no owner.',
  'steps.finding.measure.noGoal': 'The measure “{name}” belongs to no goal.',

  'steps.finding.stakeholder.none': 'List the groups that the plan touches.',
  'steps.finding.stakeholder.noEarlyMessage':
    '{name}: no message before {change, select, none {the first change} other {“{change}” begins}}.',
  'steps.finding.stakeholder.untold':
    'No group has a high impact, and {count, plural, one {one group gets} other {# groups get}} no message.',
  'steps.finding.stakeholder.severalRoutine': '{name} has {count} routine channels; one is heard better.',
  'steps.finding.communication.noOwner': 'Nobody sends the message “{name}”.',
  'steps.finding.communication.noDate': 'The message “{name}” has no date.',
  'steps.finding.communication.noFeedback': '{name} cannot answer: no message of theirs says how.',

  'steps.finding.boardPack.noAsk': 'Write what the board is asked to decide.',
  'steps.finding.boardPack.noCostOfDoingNothing': 'Say what happens if nothing is done.',
  'steps.finding.boardPack.noVersion': 'Give the pack a version.',
  'steps.finding.boardPack.noNextReview': 'Say when the strategy will be reviewed next.',
  'steps.finding.boardPack.jargon':
    '{place, select, boardPack {The pack says} packSection {A headline says} option {An option says} other {A resolution says}} “{term}”; “{plain}” is plainer.',
  'steps.finding.boardPack.noMoney': 'No initiative that is to be done has a cost, so the board cannot see the money.',
  'steps.finding.packSection.headline': 'The headline “{name}” is not a full sentence.',
  'steps.finding.option.tooFew': 'Offer the board at least two options.',
  'steps.finding.option.tooMany': '{count} options are offered; two or three can be discussed.',
  'steps.finding.option.noneRecommended': 'No option is recommended.',
  'steps.finding.option.severalRecommended': '{count} options are recommended; keep one.',
  'steps.finding.resolution.none': 'Word the resolutions as they are to be minuted.',
  'steps.finding.resolution.noOwner': 'The resolution “{name}” has no owner.',
  'steps.finding.approval.none': 'Say who signs the pack.',
} as const satisfies Record<string, string>
