/** Step 1 on screen. */
export const screenDirectionTexts = {
  'screen.direction.view.overview': 'Overview',
  'screen.direction.view.business': 'Business',
  'screen.direction.view.goals': 'Goals',
  'screen.direction.view.principles': 'Principles and values',

  'screen.direction.itVision': 'Vision of IT',
  'screen.direction.itVision.empty':
    'One sentence on what is true for the people you serve once this strategy has worked.',
  'screen.direction.itVision.add': 'Add a wording of the vision',
  'screen.direction.itMission': 'Mission of IT',
  'screen.direction.itMission.empty': 'One sentence on what you do every day, for whom, and how.',
  'screen.direction.itMission.add': 'Add a wording of the mission',
  'screen.direction.itValue': 'Values of IT',
  'screen.direction.itValue.empty': 'What people can rely on in how you work.',
  'screen.direction.itValue.add': 'Add a value',
  'screen.direction.businessVision': 'Vision of the business',
  'screen.direction.businessVision.empty': 'Copy it word for word, and name its source below it.',
  'screen.direction.businessVision.add': 'Add the business vision',
  'screen.direction.businessMission': 'Mission of the business',
  'screen.direction.businessMission.empty': 'Copy it word for word, and name its source below it.',
  'screen.direction.businessMission.add': 'Add the business mission',
  'screen.direction.alternatives': '{count, plural, one {# wording} other {# wordings}}',
  'screen.direction.values': '{count, plural, one {# value} other {# values}}',
  'screen.direction.addAlternative': 'Add to {statement}',
  'screen.direction.choose': 'Choose “{wording}”',
  'screen.direction.wordingOf': 'Wording: {statement}',
  'screen.direction.supports': 'Supports business priorities',
  'screen.direction.supportsNone': 'supports?',
  'screen.direction.votes': '{count, number} of {all, number}',
  'screen.direction.whoVotes': 'Who prefers this wording?',

  'screen.check.tense.good': 'Present tense',
  'screen.check.tense.bad': 'Future tense',
  'screen.check.words.good': '{count, plural, one {# word} other {# words}}',
  'screen.check.words.bad': '{count, plural, one {# word, aim for 5 to 25} other {# words, aim for 5 to 25}}',
  'screen.check.beneficiary.good': 'Names who gains',
  'screen.check.beneficiary.bad': 'Names nobody who gains',
  'screen.check.how.good': 'Says how',
  'screen.check.how.bad': 'Does not say how',
  'screen.words.future':
    'will, shall, going to, aim to, aims to, want to, wants to, strive to, strives to, would like to',
  'screen.words.beneficiary':
    'customer, customers, client, clients, patient, patients, clinician, clinicians, resident, residents, citizen, citizens, user, users, passenger, passengers, student, students, member, members, employee, employees, colleague, colleagues, staff, people, public, community, communities, team, teams, partner, partners, branch, branches, household, households, everyone, everybody, each other, business, shop, shops, traveller, travellers',
  'screen.words.how': 'by, through, with, together, using, so that, turning, turn, and keep, and make, while',

  'screen.direction.objectives': 'Objectives and key results',
  'screen.direction.objectivesEmpty':
    'Three to five objectives, each with two to four key results that a figure can prove. Type the first below.',
  'screen.direction.unserved':
    '{count, plural, one {{names} has no objective yet} other {{names} have no objective yet}}',
  'screen.direction.keyResult': 'Key result',
  'screen.direction.now': 'Now',
  'screen.direction.progress': 'Progress',
  'screen.direction.progress.head': 'Progress',
  'screen.direction.baseline.head': 'Baseline',
  'screen.direction.progressOf': 'Progress of {name}',
  'screen.direction.objectiveNumber': 'objective {number, number}',
  'screen.direction.addKeyResult': 'Add a key result to objective {number, number}',
  'screen.direction.addObjective': 'Add an objective',
  'screen.direction.goalsOf': 'Goals that “{objective}” makes concrete',
  'screen.direction.noGoal': 'goal?',
  'screen.direction.prioritiesOf': 'Business priorities that “{objective}” serves',
  'screen.direction.noPriority': 'priority?',

  'screen.direction.cascade.title': 'Why {name} matters most',
  'screen.direction.cascade.empty': 'From business priority to practice',
  'screen.direction.cascade.how':
    'Once there are business priorities, goals and practices, you see here which priority needs which practice.',
  'screen.direction.cascade.alt':
    'Business priorities lead to goals and goals to practices; the thicker the line, the stronger the link.',
  'screen.direction.cascade.altTop': 'Most important: {name}.',
  'screen.direction.cascade.priority': 'Business priority',
  'screen.direction.cascade.goal': 'Goal, weight',
  'screen.direction.cascade.practice': 'Practice, importance',
  'screen.direction.cascade.from': 'From',
  'screen.direction.cascade.to': 'To',
  'screen.direction.cascade.strength': 'Strength',

  'screen.direction.priorities': 'Business priorities',
  'screen.direction.prioritiesEmpty':
    'What the organisation wants in the coming years, in its own words. Type one below, or pick from the suggestions.',
  'screen.direction.addPriority': 'Add a business priority',
  'screen.direction.source': 'Source',
  'screen.direction.owner': 'Owner',

  'screen.direction.goals': 'IT operations goals',
  'screen.direction.goal': 'Goal',
  'screen.direction.addGoal': 'Add a goal',
  'screen.direction.topGoals': '{count, number} with weight 4 or 5, at most {most, number}',
  'screen.direction.weightOf': 'Weight of {goal}',
  'screen.direction.serves': '{goal} serves {priority}: {strength, select, 0 {not} 1 {1, in part} other {2, directly}}',
  'screen.direction.noPriorityColumns':
    'Each business priority that you enter under “Business” becomes a column here, to say which goal serves it.',
  'screen.direction.strengthLegend': '2: the goal serves the priority directly. 1: in part. Press to change.',

  'screen.direction.principles': 'Guiding principles',
  'screen.direction.principlesEmpty':
    'A principle counts when it says what you will do and what you will stop. Take one from the library or write your own.',
  'screen.direction.addPrinciple': 'Add a principle',
  'screen.direction.adopted': '{count, number} adopted, {least, number} to {most, number} are good',

  'screen.direction.view.review': 'Year in review',
  'screen.review.none': 'What did you promise last time?',
  'screen.review.noneText':
    'A board believes a new plan when it sees what became of the last one. Note each promise with what was delivered and what you learned; the pack gives them a page of their own.',
} as const satisfies Record<`screen.${string}`, string>
