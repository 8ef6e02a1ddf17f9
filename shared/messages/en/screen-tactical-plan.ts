/** Step 7 on screen. */
export const screenTacticalPlanTexts = {
  'screen.tactical.view.tasks': 'Tasks',
  'screen.tactical.view.raci': 'RACI',
  'screen.tactical.view.days': '30, 60, 90 days',
  'screen.tactical.view.owners': 'Owners’ load',
  'screen.tactical.view.blockers': 'What blocks',
  'screen.tactical.view.lists': 'Lists',
  'screen.tactical.which': 'Which tasks',
  'screen.tactical.all': 'All tasks',
  'screen.tactical.first': 'First wave',
  'screen.tactical.valid': 'RACI valid on {valid, number} of {all, number} in the first wave',
  'screen.tactical.noInitiative': 'For the plan as a whole',
  'screen.tactical.addTask': 'Add a task to {name}',
  'screen.tactical.addTaskToNone': 'Add a task for the plan as a whole',
  'screen.tactical.empty': 'What has to be done first?',
  'screen.tactical.emptyWhy':
    'Tasks belong to the initiatives of the plan: what is handed over, by when, with how much work. Decide on initiatives first, or begin below with what the plan as a whole needs.',
  'screen.tactical.done': '{done, number} of {all, number} done',
  'screen.tactical.blockedBy': '{count, plural, one {{name}} other {{name} and {count, number} in all}}',

  'screen.raci.R': 'Responsible',
  'screen.raci.A': 'Accountable',
  'screen.raci.C': 'Consulted',
  'screen.raci.I': 'Informed',
  'screen.raci.clear': 'take away',
  'screen.raci.none': 'no letter',
  'screen.raci.cell': '{task}, {name}: {letter}',
  'screen.raci.rules': 'Rules',
  'screen.raci.agreed': 'Agreed',
  'screen.raci.sound': 'Sound',
  'screen.raci.noA': 'Nobody accountable',
  'screen.raci.manyA': '{count, number} accountable, keep one',
  'screen.raci.noR': 'Nobody responsible',
  'screen.raci.manyC': '{count, number} consulted',
  'screen.raci.held': 'Held on open tasks, A / R',
  'screen.raci.load': '{accountable, number} / {responsible, number}',
  'screen.raci.overloaded': 'holds many',
  'screen.raci.noParticipants': 'Nobody takes part yet',
  'screen.raci.noTasks': 'There are no tasks yet',
  'screen.raci.emptyWhy':
    'Each task needs one person accountable and at least one responsible. The columns are the participants of Set-up, the rows the tasks of the initiatives.',
  'screen.raci.toSetUp': 'Name participants in Set-up',
  'screen.raci.toTasks': 'Add tasks',

  'screen.keys.raci': 'RACI',
  'screen.keys.raci.focus': 'Go to another cell',
  'screen.keys.raci.letters': 'Give a letter; A and R together make A R',
  'screen.keys.raci.clear': 'Take the letter away',

  'screen.days.later': 'Later, or open',
  'screen.days.empty': 'The first wave has no tasks yet',
  'screen.days.emptyWhy':
    'Give initiatives to the first wave on the roadmap and add their tasks. What is visible after 30 days wins the next 60.',

  'screen.owners.emptyWhy':
    'Once participants have tasks, you see here who carries how many days and for how much they are accountable.',
  'screen.owners.days': 'Days',
  'screen.owners.busiest': '{name} carries {share} of all days',
  'screen.owners.noDays': 'No task with days has anybody responsible yet',
  'screen.owners.alt': 'Days of open tasks by participant, the busiest first',
  'screen.owners.manyA': '{count, number} accountable',
  'screen.owners.manyR': '{count, number} responsible',

  'screen.blockers.empty': 'No constraint is written down',
  'screen.blockers.emptyWhy':
    'Constraints are gathered in step 3. Those that hinder an initiative are linked to it here, so that its tasks deal with them.',
  'screen.blockers.blocks': 'Blocks',
  'screen.blockers.blocksOf': 'Initiatives that “{name}” blocks',
  'screen.blockers.none': 'none',
  'screen.blockers.waiting': 'Tasks that wait for it',

  'screen.edit.raci.set':
    'Make {name} {letter, select, A {accountable for} R {responsible for} AR {accountable and responsible for} C {consulted on} other {informed of}} {task}',
  'screen.edit.raci.clear': 'Take {name} off {task}',

  'screen.days.template': 'Milestones of a first year',
  'screen.days.add': 'Add a milestone for the first 30 days',
} as const satisfies Record<`screen.${string}`, string>
