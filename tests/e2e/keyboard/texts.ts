/** What the journey types, and looks for in the file and in the PDF. */
export const texts = {
  title: 'Keyboard',
  purpose: 'Fewer outages at the same cost',
  decision: 'Approve the plan and its funding',
  people: ['CIO', 'Head of operations'],
  team: 'Operations',
  priority: 'Deliver on the promised day',
  businessVision: 'Every parcel where it should be',
  itVision: 'Our customers work without noticing that we are there',
  itMission: 'We run what the depots rely on, and say what it costs',
  objective: 'Halve the major incidents',
  keyResult: 'Major incidents a quarter',
  principle: 'Start from the service',
  weWill: 'Name an owner for every service',
  weStop: 'Buying tools without an owner',
  note: 'Owners are named for two of five services',
  constraint: 'Two people carry the night shift',
  constraintOwner: 'Head of operations',
  reason: 'Pays back within a year',
  task: 'Write the handover',
  measure: 'Ideas from the business taken up',
  group: 'Depot managers',
  message: 'From March on, one number to call',
  ask: 'Approve 120 person-days and the order of the first wave',
  doingNothing: 'Every night shift stays one illness away from an outage',
  option: 'The plan as proposed',
  resolution: 'The board approves the roadmap',
  accepted: 'Settled with the chair',
} as const

/** All of it, as it stands in the file. */
export const typed: readonly string[] = Object.entries(texts)
  .filter(([name]) => name !== 'option')
  .flatMap(([, text]) => text)

/** What a board reads of it. */
export const printed: readonly string[] = [
  texts.title,
  texts.itVision,
  texts.itMission,
  texts.objective,
  texts.keyResult,
  texts.principle,
  texts.ask,
  texts.doingNothing,
  `${texts.option} 1`,
  texts.resolution,
]
