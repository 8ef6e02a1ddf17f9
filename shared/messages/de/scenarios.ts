import type { scenarioTexts as english } from '../en/scenarios.ts'

/** The plan beside its scenarios. Keys begin with `scenarios.`. */
export const scenarioTexts: Readonly<Record<keyof typeof english, string>> = {
  'scenarios.title': 'Der Plan neben anderen Plänen',
  'scenarios.plan': 'Wie jetzt geplant',
  'scenarios.goals': '{served, number} von {goals, number}',
  'scenarios.chosenName': '{name} (gewählt)',
  'scenarios.chosen': 'Gewählt: {name}',
  'scenarios.noReason': 'Noch ist kein Grund angegeben.',
  'scenarios.manyChosen': 'Mehr als eines ist als gewählt markiert; das erste zählt.',
  'scenarios.conflicts':
    '{name}: {count, plural, one {ein Termin oder eine Verknüpfung hält nicht} other {# Termine oder Verknüpfungen halten nicht}}.',
  'scenarios.more': '{count, plural, one {# weiteres Szenario liegt} other {# weitere Szenarien liegen}} vor.',
}
