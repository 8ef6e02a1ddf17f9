/** What stands in a list without rows: what the list is for (`screen.register.for.` and the entity), and how it begins. */
export const screenRegisterTexts = {
  'screen.register.none': '{entities}: none yet',
  'screen.register.typeFirst': 'Type the first on the line below and press Enter.',
  'screen.register.write': 'Write the first',
  'screen.register.chooseFirst': 'Choose on the line below what the first is about.',
  'screen.register.needs': 'Begin with “{entities}”: what stands there can be chosen here.',

  'screen.register.for.participant': 'Those who rate, score and own: each by role, with a name if you like.',
  'screen.register.for.team': 'Teams carry the plan: their capacity says how much of it fits into a quarter.',
  'screen.register.for.domain': 'Domains group the practices, so that a board sees eight lines instead of fifty.',
  'screen.register.for.practice':
    'What your IT operations do day by day. Each is rated through six lenses; take a set that ships or write your own.',
  'screen.register.for.practiceGoal': 'Which practice serves which goal, and how strongly: gaps weigh by it.',
  'screen.register.for.practiceDependency':
    'A practice is only as good as the data it gets: which other practice it has them from.',
  'screen.register.for.agreedLevel': 'The level that the team settled on for a practice and a lens, with the reason.',
  'screen.register.for.evidence':
    'What backs a level: a document, a figure or an interview, where it is and when it was checked.',
  'screen.register.for.diagnostic': 'What users said of a service: how much it matters to them and how well it does.',
  'screen.register.for.partnershipAnswer': 'How IT and the business work together, in six questions.',
  'screen.register.for.benchmark': 'Figures of others to compare with, each with its source and its date.',
  'screen.register.for.constraint':
    'What holds the plan back and what carries it, each with how strong it is and what answers it.',
  'screen.register.for.constraintGoal': 'Which goal a constraint puts at risk.',
  'screen.register.for.constraintPractice': 'Which practice a constraint holds back.',
  'screen.register.for.constraintInitiative': 'Which initiative a constraint hinders, so that its tasks deal with it.',
  'screen.register.for.forum': 'The meetings that decide: how often, who chairs, who sits there.',
  'screen.register.for.decisionRight':
    'For each decision who recommends, who decides, who must agree, and up to which limit.',
  'screen.register.for.swotItem': 'What speaks for the plan and against it: from inside and from outside.',
  'screen.register.for.opportunity': 'Improvements worth considering. Those you believe in become initiatives.',
  'screen.register.for.opportunityPractice': 'Which practices an opportunity improves.',
  'screen.register.for.opportunityLift': 'From which level to which an opportunity would lift a practice.',
  'screen.register.for.opportunityGoal': 'Which goals an opportunity serves.',
  'screen.register.for.opportunityDependency': 'Which opportunity has to come before which.',
  'screen.register.for.initiative': 'What may be done: scored, put in order, decided on and planned.',
  'screen.register.for.criterion': 'What initiatives are scored by, with weights that add up to 100 within a part.',
  'screen.register.for.score': 'How an initiative does on a criterion, and why.',
  'screen.register.for.participantScore':
    'What each participant scores before the team agrees: wide spreads are worth a talk.',
  'screen.register.for.criterionJudgement':
    'How many times as much one criterion matters as another: weights follow from it.',
  'screen.register.for.initiativeGoal': 'Which goals an initiative serves, and how strongly.',
  'screen.register.for.initiativeObjective': 'Which objectives an initiative moves forward.',
  'screen.register.for.initiativePractice': 'Which practices an initiative works on.',
  'screen.register.for.initiativeLift': 'From which level to which an initiative lifts a practice.',
  'screen.register.for.initiativeDependency': 'Which initiative has to wait for which: the schedule keeps to it.',
  'screen.register.for.wave': 'Stretches of the roadmap, each with its own purpose and money.',
  'screen.register.for.lane':
    'Strands of work, such as resilience or data; also the pillars of the strategy on a page.',
  'screen.register.for.milestone': 'Dated promises that everybody can check.',
  'screen.register.for.freeze':
    'Times in which a team changes nothing, such as the year’s end: nothing is scheduled into them.',
  'screen.register.for.initiativeEffort':
    'How many days of a team an initiative takes in a quarter: capacity is checked against it.',
  'screen.register.for.scenario': 'Another plan beside the plan, such as less money or fewer people, to compare.',
  'screen.register.for.scenarioInitiative':
    'What is different for an initiative in a scenario: left out, earlier or later.',
  'screen.register.for.scenarioWeight': 'How much a criterion weighs in a scenario instead.',
  'screen.register.for.risk': 'What could go wrong: cause, event and effect, and what you do about it.',
  'screen.register.for.supplier': 'Who the plan leans on, with renewal and notice, so that no contract renews unseen.',
  'screen.register.for.supplierScore': 'How a supplier does on six criteria, from fit to stability.',
  'screen.register.for.task': 'Who hands over what by when, for the initiatives of the first wave.',
  'screen.register.for.raciAssignment':
    'Who is responsible, accountable, consulted and informed on a task. One person is accountable.',
  'screen.register.for.measure': 'How you will notice that it works: a figure with a baseline and a target.',
  'screen.register.for.measureGoal': 'Which goal a measure tells about.',
  'screen.register.for.measureInitiative': 'Which initiative is to move a measure.',
  'screen.register.for.measureReading': 'What a measure showed on a day: progress follows from it.',
  'screen.register.for.stakeholder': 'Groups that the plan touches: where they stand and where they should stand.',
  'screen.register.for.communication': 'What a group hears, from whom, where and when, before its first change.',
  'screen.register.for.packSection': 'Pages of the board pack: which are in it, and what they say at the top.',
  'screen.register.for.option': 'Two or three ways to decide, with what each costs and leads to.',
  'screen.register.for.resolution': 'Decisions worded as they are to be minuted.',
  'screen.register.for.approval': 'Roles whose yes is needed before the meeting.',
  'screen.register.for.acceptedFinding':
    'Findings that you decided to live with, and why. The view “Quality” is where they are accepted.',
} as const satisfies Record<`screen.register.${string}`, string>
