/** Ways to begin with more than an empty workbook. */
export const contentTemplates = {
  'content.template.hospital.name': 'IT operations of a hospital',
  'content.template.hospital.what': 'Care around the clock, patient data, devices, and rules that do not wait.',
  'content.template.hospital.scope':
    'All IT services that care depends on: clinical and administrative systems, network, workplaces and medical devices on the network. Out of scope: the devices themselves.',
  'content.template.hospital.purpose':
    'Care must not stop because of IT. We settle which services are vital to patients, how able we are to keep them running, and what we improve first.',
  'content.template.hospital.decision':
    'The board approves the priorities, the money and the people for the next three years, and names an owner for each vital service.',
  'content.template.hospital.priority1': 'Care around the clock',
  'content.template.hospital.priority2': 'Patient data is safe and rules are met',
  'content.template.hospital.priority3': 'More time with patients, less with computers',
  'content.template.hospital.priority4': 'Money goes to care first',

  'content.template.provider.name': 'Managed service provider',
  'content.template.provider.what': 'Many customers, agreed service levels, margins, and teams under load.',
  'content.template.provider.scope':
    'The services we run for customers, from the service desk to the platforms, and the tools and people behind them.',
  'content.template.provider.purpose':
    'Customers stay when service levels hold and changes come quickly. We settle where we lose time and margin, and what we standardise first.',
  'content.template.provider.decision':
    'Management approves the improvement portfolio for the next two years and the share of team time that is kept free for it.',
  'content.template.provider.priority1': 'Customers stay because service levels hold',
  'content.template.provider.priority2': 'Each service earns its margin',
  'content.template.provider.priority3': 'New customers are live in weeks',
  'content.template.provider.priority4': 'Customers trust us with their data',

  'content.template.workshop.name': 'One-day workshop',
  'content.template.workshop.what': 'Six people, sixteen practices, and a board pack by the evening.',
  'content.template.workshop.scope': 'The sixteen practices that decide most, over all IT operations.',
  'content.template.workshop.purpose':
    'In one day the team agrees where IT operations stand, what has to become better first, and who does it.',
  'content.template.workshop.decision': 'The first wave of improvements is approved, with owners and dates.',
  'content.template.workshop.priority1': 'Services that people can rely on',
  'content.template.workshop.priority2': 'Security and rules are in order',
  'content.template.workshop.priority3': 'Users get help quickly',
  'content.template.workshop.priority4': 'Costs are known and in control',

  'content.template.team.desk': 'Service desk',
  'content.template.team.platform': 'Platforms and network',
  'content.template.team.applications': 'Applications',
  'content.template.team.security': 'Security',
} as const satisfies Record<`content.${string}`, string>
