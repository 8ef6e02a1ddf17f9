/** Step 8 on screen. */
export const screenMeasureTexts = {
  'screen.measures.view.measures': 'Measures',
  'screen.measures.view.goals': 'By goal',
  'screen.measures.view.progress': 'Progress',
  'screen.measures.one': 'Measure',
  'screen.measures.programmeCount': 'Programme measures: {count, number} of {all, number}',
  'screen.measures.programmeWhat':
    'Satisfaction, innovation, spend, risk, availability, speed, productivity and suppliers: {all, number} figures that show a whole programme.',
  'screen.measures.library': 'Library of measures',
  'screen.measures.anyGoal': 'Any goal',
  'screen.measures.anyPractice': 'Any practice',
  'screen.measures.timing': 'Kind',
  'screen.measures.anyTiming': 'Leading and outcome',
  'screen.measures.programmeOnly': 'Programme measures only',
  'screen.measures.ofGoal': 'Measures of the goal',
  'screen.measures.none': 'How will you notice?',
  'screen.measures.noneText':
    'For each goal choose one measure of the outcome and one that warns early. Take them from the library and set baseline and target, or type your own below.',
  'screen.measures.add': 'Add a measure of your own',
  'screen.measures.noOwner': 'no owner',
  'screen.measures.goals': 'Tells whether these goals are reached',
  'screen.measures.noGoal': 'goal?',
  'screen.measures.initiatives': 'Tells whether these initiatives pay off',
  'screen.measures.noInitiative': 'initiative?',
  'screen.measures.noReading': 'Nothing read yet. The first reading is where the measure stands now.',
  'screen.measures.addReading': 'Add the reading',
  'screen.measures.forgetReading': 'Delete the reading of {date}',
  'screen.measures.coverage': 'One outcome and one leading measure for each goal',
  'screen.measures.covered': '{count, number} of {all, number} goals have both',
  'screen.measures.missing': 'missing',
  'screen.measures.chooseFor': 'Choose from the library for {goal}: {timing}',
  'screen.measures.noGoals': 'No goal is pursued yet',
  'screen.measures.noGoalsText':
    'A goal stands here once an objective or an initiative is linked to it. Link objectives to goals at the first step.',
  'screen.measures.progressTitle':
    '{count, plural, =0 {Every measure has come at least {share} of its way} one {# of {all, number} measures has come less than {share} of its way} other {# of {all, number} measures have come less than {share} of their way}}',
  'screen.measures.noProgress': 'No measure has a target yet',
  'screen.measures.noProgressText':
    'Give a measure its baseline, its target and a reading, and the way it has come shows here.',
} as const satisfies Record<`screen.${string}`, string>
