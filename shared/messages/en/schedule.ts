/** Proposed schedules: why something begins when it begins, and why there is no schedule. */
export const scheduleTexts = {
  'schedule.reason.atOnce': 'nothing holds it up',
  'schedule.reason.fixed': 'it stays where it is',
  'schedule.reason.earliest': 'it may not begin before {quarter}',
  'schedule.reason.finishToStart':
    '“{needed}” has to be finished first{lag, plural, =0 {} one {, by # day} other {, by # days}}',
  'schedule.reason.startToStart':
    '“{needed}” has to begin first{lag, plural, =0 {} one {, by # day} other {, by # days}}',
  'schedule.reason.finishToFinish':
    'it can’t be finished before “{needed}”{lag, plural, =0 {} one { and # day more} other { and # days more}}',
  'schedule.reason.resource':
    '{resource} is full until then{count, plural, =0 {} one {, with “{holder}”} =2 {, with “{holder}” and one more} other {, with “{holder}” and others}}',
  'schedule.reason.capacity': '{resource} can’t carry it any earlier',
  'schedule.reason.money': 'the wave before has no money left for it',

  'schedule.reason.budgetTaken':
    'the budget of the quarters before is taken{count, plural, =0 {} one {, with “{holder}”} =2 {, with “{holder}” and one more} other {, with “{holder}” and others}}',
  'schedule.reason.budget': 'the budget of the quarters before can’t carry it',
  'schedule.conflict.fixedOverBudget':
    'What is fixed spends more in {quarter} than its budget: {items}. Let one of them move, or raise the budget.',
  'schedule.conflict.noBudget':
    '{items}: the budgets of the quarters leave no money in time. Let the fixed one move, or raise a budget.',
  'schedule.way.raiseBudget': 'Raise the budget of {quarter} to {amount, number, money}',
  'schedule.way.lowerCost': 'Spend at most {amount, number, money} a quarter on “{name}”',
  'schedule.overBudget':
    '{quarter} would spend {spend, number, money}, and its budget is {budget, number, money}: what is fixed there takes it, or a few days.',
  'schedule.conflict.loop': 'These need one another in turn: {items}. Remove one of the dependencies.',
  'schedule.conflict.demandAboveCapacity':
    '{items} asks more of {resource} in one quarter than there ever is. Enter more days, or less effort.',
  'schedule.conflict.fixedTooSoon':
    'What has to come first leaves a fixed date no time: {items}. Let the last one move, or remove a dependency.',
  'schedule.conflict.fixedOverCapacity':
    'What is fixed asks more of {resource} than there is: {items}. Let one of them move, or accept the load.',
  'schedule.conflict.frozen':
    '{count, plural, one {The freeze “{names}” takes} other {The freezes “{names}” take}} days from it then.',
  'schedule.conflict.noRoom':
    '{items}: {resource} has no room left in time. Let the fixed one move, or enter more days.',
  'schedule.conflict.other': '{items} can’t be scheduled as entered ({kind}).',
  'schedule.conflict.withoutStart': 'Nothing says when the plan begins: enter the first day of the plan.',
  'schedule.conflict.fixedBeforeEarliest':
    '{items} is fixed for a day before its earliest one. Move one of the two days.',
  'schedule.way.removeLink': '“{name}” no longer needs “{needed}”',
  'schedule.way.moveFixed': 'Fix “{name}” for {quarter} instead',
  'schedule.way.lowerEarliest': 'Let “{name}” begin in {quarter} already',
  'schedule.way.unfix': 'Let “{name}” move',
  'schedule.way.raiseCapacity': 'Give {resource} {days, number, ::.#} days in {quarter}',
  'schedule.way.lowerDemand':
    'Ask {days, plural, =0 {no days} one {at most # day} other {at most # days}} of {resource} a quarter for “{name}”',
  'schedule.way.addCapacity': 'Enter the days of {resource}',
  'schedule.way.correct': 'Correct {field} of “{name}”',
  'schedule.way.longerPeriods': 'Plan fewer years',
  'schedule.blocker.quarter': '{quarter} {year}',
  'schedule.blocker.underway': 'it is underway',
  'schedule.blocker.beforePlan': 'the plan begins there',
  'schedule.blocker.endOfPlan': 'the end of the plan would move',
  'schedule.blocker.fixed': 'its start is fixed for {date, date, day}',
  'schedule.blocker.earliest': 'it may not begin before {date, date, day}',
  'schedule.blocker.link': 'the link with “{name}” would break',
  'schedule.blocker.team': '{team} is full in {quarter}',
  'schedule.blocker.frozen': '{team} has a freeze in {quarter} and no days left',
} as const
