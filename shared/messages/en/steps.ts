/** The guided path: what each step decides, why it matters, and how to run it. */
export const stepTexts = {
  'steps.phase.assess': 'Assess',
  'steps.phase.address': 'Prioritise and address',
  'steps.phase.plan': 'Plan and commit',

  'steps.setUp.title': 'Set-up',
  'steps.setUp.question': 'What is this strategy for, and which decision should it lead to?',
  'steps.setUp.why': 'An assessment without a decision in view ends in a folder.',
  'steps.setUp.how':
    'The CIO and the sponsor write purpose and wanted decision in a sentence each; the facilitator adds people, teams, their free days per quarter and the set of practices.',
  'steps.setUp.ask1': 'Who decides at the end, and on what date?',
  'steps.setUp.ask2': 'What would make this work a waste of time?',
  'steps.setUp.ask3': 'How many days per quarter can each team really spend on change?',

  'steps.direction.title': 'Direction',
  'steps.direction.question': 'Where does the organisation want to go, and what must IT operations achieve for it?',
  'steps.direction.why': 'Everything later is weighed against these goals; what serves none of them will drop out.',
  'steps.direction.how':
    'Collect the organisation’s own words first, with their source. Let everyone vote on wordings of vision and mission. Then agree three to five objectives with two to four key results each, weigh the goals, and adopt five to seven principles with what you will do and stop.',
  'steps.direction.ask1': 'Which sentence of the business plan depends on us most?',
  'steps.direction.ask2': 'How will we know in a year, by a figure, that we got there?',
  'steps.direction.ask3': 'What do we stop doing because of this principle?',

  'steps.currentState.title': 'Current state',
  'steps.currentState.question': 'How able is each practice today, and how able must it be?',
  'steps.currentState.why':
    'The same six questions for every practice show what ails all of them at once, and what is good enough.',
  'steps.currentState.how':
    'Everyone rates alone, with the level descriptions in view. Then talk only about cells where the marks differ by two or more; without evidence the lower one stands. Set targets by importance and write down every departure from the suggestion.',
  'steps.currentState.ask1': 'What could you show an auditor tomorrow?',
  'steps.currentState.ask2': 'Who sees this differently, and what have they seen?',
  'steps.currentState.ask3': 'Which of these should we leave as it is?',

  'steps.constraints.title': 'Constraints and governance',
  'steps.constraints.question': 'What will hold the plan back, what will carry it, and who may decide what?',
  'steps.constraints.why': 'Plans fail on limits that everyone knew of and nobody had answered.',
  'steps.constraints.how':
    'Collect silently for ten minutes, group, and mark strength from 1 to 5. Each item of 4 or 5 gets a response and an owner before you go on. Then go through the list of decisions and settle who takes them.',
  'steps.constraints.ask1': 'What stopped our last plan?',
  'steps.constraints.ask2': 'Which of these can we remove, and which must we live with?',
  'steps.constraints.ask3': 'Who said no last time, and were they entitled to?',

  'steps.opportunities.title': 'Opportunities',
  'steps.opportunities.question': 'Which improvements are worth considering, and what must come first?',
  'steps.opportunities.why': 'One fix for many practices beats many fixes, and some can only work after others.',
  'steps.opportunities.how':
    'Begin with the drafts made from gaps and from weaknesses across practices; adopt, merge or drop each. Name practice, lens and level to reach, who benefits, and what has to be there before.',
  'steps.opportunities.ask1': 'Which other practice could use the same data?',
  'steps.opportunities.ask2': 'Who outside IT would notice?',
  'steps.opportunities.ask3': 'What can this not start without?',

  'steps.prioritisation.title': 'Prioritisation',
  'steps.prioritisation.question': 'Which initiatives do we do, which later, and which not?',
  'steps.prioritisation.why': 'A strategy shows in what it leaves out; a frozen order with reasons ends the argument.',
  'steps.prioritisation.how':
    'Agree the weights before anyone sees a ranking. Score together, criterion by criterion and not item by item. Keep what law or audit demands outside the ranking. Decide each item with a reason, then freeze.',
  'steps.prioritisation.ask1': 'Would the order change if the weights moved a little?',
  'steps.prioritisation.ask2': 'What do we give up for this one?',
  'steps.prioritisation.ask3': 'How sure are we of these scores?',

  'steps.roadmap.title': 'Roadmap',
  'steps.roadmap.question': 'What happens when, with which people and which money?',
  'steps.roadmap.why': 'A date that capacity or a dependency contradicts costs more trust than no date.',
  'steps.roadmap.how':
    'Put initiatives into waves by rank, then look at the load of each team and quarter. Move or cut until nobody is above 100%, or someone accepts it in writing. Detail the next year to year and a half and keep the rest in outline.',
  'steps.roadmap.ask1': 'Which single delay would move the end of the plan?',
  'steps.roadmap.ask2': 'Who is in more than two of these at the same time?',
  'steps.roadmap.ask3': 'When does the first money come back?',

  'steps.tacticalPlan.title': 'Tactical plan',
  'steps.tacticalPlan.question': 'Who does what in the first wave, and by when?',
  'steps.tacticalPlan.why': 'Work with two people accountable has none.',
  'steps.tacticalPlan.how':
    'Break each initiative of the first wave into five to eight tasks with something to hand over. Fill in the RACI with those named in the room: one accountable, at least one responsible, few consulted.',
  'steps.tacticalPlan.ask1': 'What exactly is handed over at the end?',
  'steps.tacticalPlan.ask2': 'Does everybody with a letter know and agree?',
  'steps.tacticalPlan.ask3': 'What will be visible after 30 days?',

  'steps.measures.title': 'Measures',
  'steps.measures.question': 'How will we notice that it works, and notice early?',
  'steps.measures.why': 'Results come late. A leading figure beside each outcome leaves time to steer.',
  'steps.measures.how':
    'Choose from the library one outcome and one leading measure for each goal. Write the definition, the source, the baseline and the target, and say who looks at it how often.',
  'steps.measures.ask1': 'What would we do differently if this figure fell?',
  'steps.measures.ask2': 'Can it look good while users suffer?',
  'steps.measures.ask3': 'Where does the baseline come from?',

  'steps.communications.title': 'Communications',
  'steps.communications.question': 'Who has to hear what, before which change?',
  'steps.communications.why': 'People resist what surprises them.',
  'steps.communications.how':
    'List the groups, how strongly the plan touches them and where they stand. Those touched most get a message before their first change, from someone they trust, with a way to answer. Give each group one routine channel, and stagger.',
  'steps.communications.ask1': 'What changes for them on a Monday morning?',
  'steps.communications.ask2': 'What do we need them to decide or do?',
  'steps.communications.ask3': 'How will their answers reach us?',

  'steps.boardPack.title': 'Board pack',
  'steps.boardPack.question': 'What exactly should the board decide, and on which pages?',
  'steps.boardPack.why': 'A board has a quarter of an hour; it looks for the request, the money and the risk.',
  'steps.boardPack.how':
    'Write the request first, with options and what happens if nothing is done. Word each resolution as it should be minuted. Read every headline aloud, replace expert words, clear or accept what the quality check lists, and take a snapshot.',
  'steps.boardPack.ask1': 'Could the chair repeat the request after one reading?',
  'steps.boardPack.ask2': 'Which option would we take if we owned the company?',
  'steps.boardPack.ask3': 'Which question do we fear, and where is its answer?',

  'steps.severity.error': 'Must be fixed',
  'steps.severity.warning': 'Should be fixed',
  'steps.severity.note': 'Worth a look',
} as const satisfies Record<string, string>
