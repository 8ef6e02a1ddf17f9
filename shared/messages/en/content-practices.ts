/** The shipped practices: names, and what each is for in a sentence. */
export const contentPractices = {
  'content.practice.DIR-01.name': 'Operations strategy & planning',
  'content.practice.DIR-01.definition':
    'Translates what the organisation wants into a handful of choices, targets and a plan for operations, and revises them at set times.',
  'content.practice.DIR-02.name': 'Governance & decision rights',
  'content.practice.DIR-02.definition':
    'Makes clear which role takes which decision, within what limits of money and risk, and who settles a disagreement.',
  'content.practice.DIR-03.name': 'Portfolio & demand management',
  'content.practice.DIR-03.definition':
    'Keeps every running and requested piece of work in one list and starts only what the available people and money allow.',
  'content.practice.DIR-04.name': 'Technology architecture & standards',
  'content.practice.DIR-04.definition':
    'Chooses the platforms and patterns that everything should move towards, and rules on requests to do otherwise.',
  'content.practice.DIR-05.name': 'Operational risk management',
  'content.practice.DIR-05.definition':
    'Spots what could stop or harm services, weighs it, gives it an owner and reduces it to what the organisation will bear.',
  'content.practice.DIR-06.name': 'Compliance & control evidence',
  'content.practice.DIR-06.definition':
    'Tracks the laws, contracts and policies that bind operations, and keeps the records that prove each control was carried out.',
  'content.practice.DIR-07.name': 'Measurement & reporting',
  'content.practice.DIR-07.definition':
    'Settles on few figures with one definition each and brings them to those who can do something about them.',
  'content.practice.DIR-08.name': 'Continual improvement',
  'content.practice.DIR-08.definition':
    'Holds improvement ideas in a list everyone can see, gets through it at a steady pace and verifies what came of each.',
  'content.practice.DIR-09.name': 'AI use in operations',
  'content.practice.DIR-09.definition':
    'Sets where artificial intelligence may advise and where it may act, who must approve, which data it may see and how results are logged.',
  'content.practice.PAR-01.name': 'Business relationship management',
  'content.practice.PAR-01.definition':
    'Assigns every part of the organisation a contact in IT who hears of needs while they are still open and checks later that they were met.',
  'content.practice.PAR-02.name': 'Service portfolio & catalogue',
  'content.practice.PAR-02.definition':
    'Lists the services on offer in the language of those who use them, each with its audience, owner and stage of life.',
  'content.practice.PAR-03.name': 'Service level & experience management',
  'content.practice.PAR-03.definition':
    'Fixes with users what a good service means, tracks both the figures and the opinion of it, and talks through the two side by side.',
  'content.practice.PAR-04.name': 'Cost transparency & service finance',
  'content.practice.PAR-04.definition':
    'Plans and follows spending by service and by user group, so that anyone can see what a choice would cost or save.',
  'content.practice.PAR-05.name': 'Requirements & service design',
  'content.practice.PAR-05.definition':
    'Finds out what is needed and designs services with operation, support and security in mind before anything is built.',
  'content.practice.PAR-06.name': 'Adoption & organisational change',
  'content.practice.PAR-06.definition':
    'Readies people for a change with explanation, training and help, until working in the new way is normal.',
  'content.practice.PAR-07.name': 'Service communications',
  'content.practice.PAR-07.definition':
    'Informs those affected by faults, planned work, results and plans at the right moment and without jargon.',
  'content.practice.SUP-01.name': 'Service desk',
  'content.practice.SUP-01.definition':
    'Offers one place with people in it to turn to, which logs every contact, solves what is in its reach and reports back on the rest.',
  'content.practice.SUP-02.name': 'Incident management',
  'content.practice.SUP-02.definition':
    'Gets people working again quickly after a fault and leaves a record from which causes can be found.',
  'content.practice.SUP-03.name': 'Major incident management',
  'content.practice.SUP-03.definition':
    'Leads the response to serious failures with fixed roles and regular updates, and afterwards with a review whose actions have owners.',
  'content.practice.SUP-04.name': 'Request fulfilment',
  'content.practice.SUP-04.definition':
    'Supplies the ordinary things people request along set paths, of which most need no manual work.',
  'content.practice.SUP-05.name': 'Problem management',
  'content.practice.SUP-05.definition':
    'Looks for the causes behind repeated faults, chooses which of them deserve a cure and makes sure the cure worked.',
  'content.practice.SUP-06.name': 'Knowledge management',
  'content.practice.SUP-06.definition':
    'Records an answer the first time it is found, keeps it correct and shows it at the spot where people search.',
  'content.practice.SUP-07.name': 'Digital workplace & endpoint management',
  'content.practice.SUP-07.definition':
    'Hands out, protects, renews and supports the computers, phones and everyday software of the staff.',
  'content.practice.CHG-01.name': 'Change enablement',
  'content.practice.CHG-01.definition':
    'Lets safe changes pass quickly, examines the dangerous ones properly and shows all of them in a shared calendar.',
  'content.practice.CHG-02.name': 'Release & deployment',
  'content.practice.CHG-02.definition':
    'Bundles changes and brings them into production in the same reliable manner each time, with a way back.',
  'content.practice.CHG-03.name': 'Testing & validation',
  'content.practice.CHG-03.definition':
    'Shows before go-live that a change meets its purpose and leaves everything else intact.',
  'content.practice.CHG-04.name': 'Operational readiness',
  'content.practice.CHG-04.definition':
    'Holds back a launch until someone owns it and support, monitoring, instructions and recovery are ready.',
  'content.practice.CHG-05.name': 'Project delivery',
  'content.practice.CHG-05.definition':
    'Brings projects to their agreed result inside their limits of time, cost and risk, with a proper handover at the end.',
  'content.practice.CHG-06.name': 'Software & integration upkeep',
  'content.practice.CHG-06.definition':
    'Develops, sets up and cares for own applications and interfaces in such a way that they can still be supported years later.',
  'content.practice.OPS-01.name': 'Infrastructure & platform management',
  'content.practice.OPS-01.definition':
    'Sets up and maintains servers, networks, storage and shared platforms in line with an agreed standard.',
  'content.practice.OPS-02.name': 'Monitoring & event management',
  'content.practice.OPS-02.definition':
    'Watches whole services rather than single machines and reduces the flood of signals to alerts that someone must act upon.',
  'content.practice.OPS-03.name': 'Availability & reliability',
  'content.practice.OPS-03.definition':
    'Gives each service a reliability target, builds towards it and puts work in where results fall short.',
  'content.practice.OPS-04.name': 'Capacity & performance',
  'content.practice.OPS-04.definition':
    'Foresees demand and provides for it in time, so that services respond as quickly as agreed.',
  'content.practice.OPS-05.name': 'Automation & orchestration',
  'content.practice.OPS-05.definition':
    'Lets machines do the recurring manual steps, with automations that are tested, watched and belong to somebody.',
  'content.practice.OPS-06.name': 'Cloud operations & spend control',
  'content.practice.OPS-06.definition':
    'Operates cloud services within set bounds, labels what is used and removes waste as a matter of routine.',
  'content.practice.OPS-07.name': 'Lifecycle & technical-debt management',
  'content.practice.OPS-07.definition':
    'Keeps track of what is old or without support, states what it costs to keep and replaces it in a planned sequence.',
  'content.practice.OPS-08.name': 'Routine operations & scheduling',
  'content.practice.OPS-08.definition':
    'Performs the recurring checks, batch runs and tidying up without fail, and passes on what the next shift must know.',
  'content.practice.INF-01.name': 'IT asset & licence management',
  'content.practice.INF-01.definition':
    'Records which equipment and licences exist, their place, user and cost, and the day a right to use them runs out.',
  'content.practice.INF-02.name': 'Configuration & service mapping',
  'content.practice.INF-02.definition':
    'Maintains a map, reliable enough to act on, of the parts in the estate and the services they make up.',
  'content.practice.INF-03.name': 'Operating-data quality',
  'content.practice.INF-03.definition':
    'Gives the records that IT produces a meaning, an owner and checks, so that teams other than the author can use them.',
  'content.practice.INF-04.name': 'Documentation & runbook control',
  'content.practice.INF-04.definition':
    'Makes sure instructions, diagrams and runbooks are up to date, easy to find and kept in versions.',
  'content.practice.RES-01.name': 'Service continuity & disaster recovery',
  'content.practice.RES-01.definition':
    'Settles the longest tolerable outage of every service, arranges the means to stay within it and practises the emergency.',
  'content.practice.RES-02.name': 'Backup & data protection',
  'content.practice.RES-02.definition':
    'Holds copies from which data can be brought back, and shows that this works by actually restoring them.',
  'content.practice.RES-03.name': 'Information security management',
  'content.practice.RES-03.definition':
    'Decides how much security risk is acceptable and which safeguards follow, and adapts both as threats develop.',
  'content.practice.RES-04.name': 'Security operations & response',
  'content.practice.RES-04.definition':
    'Notices attacks, limits their damage and repairs it, hand in hand with those who run the services.',
  'content.practice.RES-05.name': 'Vulnerability & patch management',
  'content.practice.RES-05.definition':
    'Discovers weak spots, puts them in order of danger and closes them before the deadline set for that danger.',
  'content.practice.RES-06.name': 'Identity & access management',
  'content.practice.RES-06.definition':
    'Grants persons and systems exactly the rights their work calls for, and withdraws them on departure.',
  'content.practice.PPL-01.name': 'Workforce, skills & succession',
  'content.practice.PPL-01.definition':
    'Plans who is needed with which skills, develops them in-house where possible and lets nobody be the only one who knows.',
  'content.practice.PPL-02.name': 'On-call & workload health',
  'content.practice.PPL-02.definition':
    'Shares night and weekend duty fairly, keeps it at a bearable level that all can see, and removes what causes it.',
  'content.practice.PPL-03.name': 'Supplier & contract management',
  'content.practice.PPL-03.definition':
    'Sorts suppliers by weight, measures what they deliver and begins early with renewals and departures.',
  'content.practice.PPL-04.name': 'Sourcing & managed-service oversight',
  'content.practice.PPL-04.definition':
    'Decides between own work, purchase and outsourcing, and ties outside providers into the same working rhythm.',
} as const satisfies Record<string, string>
