/** The plan beside its scenarios. Keys begin with `scenarios.`. */
export const scenarioTexts = {
  'scenarios.title': 'The plan beside other plans',
  'scenarios.plan': 'As planned now',
  'scenarios.goals': '{served, number} of {goals, number}',
  'scenarios.chosenName': '{name} (chosen)',
  'scenarios.chosen': 'Chosen: {name}',
  'scenarios.noReason': 'No reason is given yet.',
  'scenarios.manyChosen': 'More than one is marked as chosen; the first counts.',
  'scenarios.conflicts':
    '{name}: {count, plural, one {one date or link does not hold} other {# dates or links do not hold}}.',
  'scenarios.more': '{count, plural, one {# more scenario is} other {# more scenarios are}} on file.',
} as const satisfies Record<string, string>
