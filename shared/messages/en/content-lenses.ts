/** The six lenses: what each asks, what each level looks like through it, what proves it, and the step to the next level. */
export const contentLenses = {
  'content.level.0': 'Absent',
  'content.level.1': 'Improvised',
  'content.level.2': 'Emerging',
  'content.level.3': 'Established',
  'content.level.4': 'Measured',
  'content.level.5': 'Adaptive',

  'content.lens.accountability.name': 'Process accountability',
  'content.lens.accountability.question': 'Is there one person answerable for this practice from start to end?',
  'content.lens.accountability.level0': 'No one is answerable. If the work gets done, it is by chance.',
  'content.lens.accountability.level1':
    'Whoever feels the pain steps in. It depends on good will and stops when that person is on leave.',
  'content.lens.accountability.level2':
    'One team has a lead for it. Who does what is known from talking, and every handover is agreed afresh.',
  'content.lens.accountability.level3':
    'One owner and a deputy hold a written mandate, and a RACI names the part of each team concerned.',
  'content.lens.accountability.level4':
    'The owner reports against targets at fixed dates. Disagreements go the agreed way, and letting things slide is noticed.',
  'content.lens.accountability.level5':
    'Ownership is redrawn as services change. Owners exchange people and priorities among practices and prepare those who follow them.',
  'content.lens.accountability.evidence': 'Mandate or job description, RACI, notes of reviews',
  'content.lens.accountability.step1':
    'Before the month is out, appoint an owner for the time being and note what the practice covers and what not.',
  'content.lens.accountability.step2':
    'Put the lead’s role on paper and settle the handovers with the two teams that feel it most.',
  'content.lens.accountability.step3':
    'Announce owner, deputy and RACI, and clear up all overlaps in one meeting called for that.',
  'content.lens.accountability.step4':
    'Agree two or three targets with every owner and go through them monthly, with follow-up when they are missed.',
  'content.lens.accountability.step5':
    'Allow owners to move capacity among themselves, and have each name and train a successor.',

  'content.lens.policy.name': 'Policy',
  'content.lens.policy.question': 'Which rules and limits apply to the work?',
  'content.lens.policy.level0': 'There is no rule, and nobody expects one.',
  'content.lens.policy.level1': 'Custom and old messages stand in for rules; newcomers find out by making mistakes.',
  'content.lens.policy.level2':
    'Part of the field is covered by something written, unfinished or out of date. Exceptions are a matter of asking nicely.',
  'content.lens.policy.level3':
    'A valid policy has been approved and is known. It names scope, owner, the way to an exception and its next review.',
  'content.lens.policy.level4':
    'Samples show whether it is kept. Each exception is recorded and ends on a date, and breaches change something.',
  'content.lens.policy.level5':
    'Results, audits and risks reshape the policy, and tools enforce it where that makes sense.',
  'content.lens.policy.evidence': 'Policy with its approval, list of exceptions, sample from an audit',
  'content.lens.policy.step1': 'Write down on a single page the least that everyone must do.',
  'content.lens.policy.step2': 'Turn what people really do, and what has gone wrong before, into a complete draft.',
  'content.lens.policy.step3':
    'Have it approved and announced, with a way to ask for exceptions and a date for its review.',
  'content.lens.policy.step4': 'Check a sample every quarter, and put an expiry date on each exception.',
  'content.lens.policy.step5': 'Let tools do the checking, and amend the rules after audits and changes in risk.',

  'content.lens.data.name': 'Data',
  'content.lens.data.question': 'Can its records be relied on, and can other practices use them?',
  'content.lens.data.level0': 'No records are kept.',
  'content.lens.data.level1':
    'There are gaps, free text and private spreadsheets; ask the same thing twice and the figures differ.',
  'content.lens.data.level2':
    'The main records share one home, but categories are used unevenly and only those who entered them understand them.',
  'content.lens.data.level3':
    'Required fields, meanings and owners of the data are settled and checked, and a neighbour can work with the records as they are.',
  'content.lens.data.level4':
    'Records of services, equipment, faults, changes and money link up, and decisions are regularly based on them.',
  'content.lens.data.level5':
    'Monitoring of the data is automatic, forecasts are made from it, and a gap triggers its own repair.',
  'content.lens.data.evidence': 'Definition of fields, report on completeness, report that joins two practices',
  'content.lens.data.step1': 'Record the essentials of every case from now on, in a place that all can see.',
  'content.lens.data.step2': 'Decide on the categories and close down the private spreadsheets.',
  'content.lens.data.step3':
    'Define fields and make the important ones compulsory, appoint an owner of the data, publish how complete it is.',
  'content.lens.data.step4':
    'Connect the records with those of one neighbour, and take one real decision on the result.',
  'content.lens.data.step5': 'Have quality checked by machine, and try a forecast for a single service.',

  'content.lens.documentation.name': 'Documentation',
  'content.lens.documentation.question': 'Would the knowledge survive if the people left?',
  'content.lens.documentation.level0': 'There is nothing on paper or screen.',
  'content.lens.documentation.level1': 'Bits and pieces exist in memories, chat threads and private folders.',
  'content.lens.documentation.level2':
    'The usual cases have instructions, though no one can tell how old or how correct they are.',
  'content.lens.documentation.level3':
    'Procedures, forms and runbooks cover the practice, carry a version and a review date, and turn up when searched for.',
  'content.lens.documentation.level4':
    'It is known what is used and what is right. No change, incident or audit is closed without updating the text.',
  'content.lens.documentation.level5':
    'Instructions appear at the step where they are needed, and what has aged is taken away.',
  'content.lens.documentation.evidence': 'List of runbooks, dates of review, figures on use',
  'content.lens.documentation.step1': 'Write up the three procedures that were missed most painfully.',
  'content.lens.documentation.step2': 'Collect all notes in one library and mark each with its age and owner.',
  'content.lens.documentation.step3':
    'Introduce a common form, versions and review dates, then work off the list of what is missing.',
  'content.lens.documentation.step4':
    'Make updating part of closing a change or an incident, and count how often texts are read.',
  'content.lens.documentation.step5': 'Show instructions inside the tools, and delete those without readers.',

  'content.lens.technology.name': 'Technology',
  'content.lens.technology.question': 'Do the tools suit the work, connect with each other and take work off people?',
  'content.lens.technology.level0': 'No tool helps with it.',
  'content.lens.technology.level1':
    'Spreadsheets and several small products overlap; nearly everything is done by hand.',
  'content.lens.technology.level2':
    'The right tool has been bought, but half of it is not set up, connections are weak and some teams avoid it.',
  'content.lens.technology.level3':
    'All use the same supported tool, set up for the way we work and connected to the practices next to it.',
  'content.lens.technology.level4':
    'What recurs is automated. How healthy the tool is, who uses it and which licences are idle is known.',
  'content.lens.technology.level5':
    'The tool has a backlog and a product owner. Automation or AI help reaches across practices, with people in charge.',
  'content.lens.technology.evidence': 'List of tools, map of their connections, rates of use and automation',
  'content.lens.technology.step1': 'Pick one plain tool for all and stop managing the work in mailboxes.',
  'content.lens.technology.step2': 'Retire the duplicates, and set up the remaining tool fully with one team.',
  'content.lens.technology.step3':
    'Bring every team onto it, and connect it with the two practices that matter most to it.',
  'content.lens.technology.step4': 'Let it take over the five chores done most often, and watch who uses it.',
  'content.lens.technology.step5': 'Manage the tool like a product, with its own backlog and AI help within limits.',

  'content.lens.funding.name': 'Funding',
  'content.lens.funding.question': 'Are money and working time set aside to run it and to make it better?',
  'content.lens.funding.level0': 'It has neither money nor hours.',
  'content.lens.funding.level1': 'It lives on what is left over, or on emergencies, and is done after hours.',
  'content.lens.funding.level2':
    'A yearly amount exists, but it has nothing to do with demand and is the first to go when savings are needed.',
  'content.lens.funding.level3':
    'The budget provides for running and for improving it: staff, tools, training and renewals.',
  'content.lens.funding.level4':
    'What was spent is set against results and cost per unit, and changes need a business case.',
  'content.lens.funding.level5':
    'The portfolio shifts money as priorities change, and what has been saved is deliberately put to new use.',
  'content.lens.funding.evidence': 'Line in the budget, hours set aside, business case, review of benefits',
  'content.lens.funding.step1': 'Keep a few hours free for it every month, and defend them.',
  'content.lens.funding.step2': 'Get a yearly amount for it into the next budget.',
  'content.lens.funding.step3': 'Plan running and improving together, from volumes and coming renewals.',
  'content.lens.funding.step4': 'Show what the money achieved, and ask for a business case before changes.',
  'content.lens.funding.step5':
    'Give the portfolio board the right to shift money each quarter and to reinvest savings.',
} as const satisfies Record<string, string>
