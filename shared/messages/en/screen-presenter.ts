/** The presenter view. */
export const screenPresenterTexts = {
  'screen.presenter.steps': 'move between steps',
  'screen.presenter.leave': 'leaves',
  'screen.presenter.previous': 'Previous step',
  'screen.presenter.next': 'Next step',
  'screen.presenter.end': 'End',
  'screen.presenter.noPractices': 'No practice is in scope yet.',
  'screen.presenter.where':
    'Practice {at, number} of {practices, number} · lens {lensAt, number} of {lenses, number}: {lens}',
  'screen.presenter.apart': '{spread, plural, one {# level apart} other {# levels apart}}',
  'screen.presenter.hearBoth':
    'Hear both ends first: what does the one who sees {low, number} look at, and the one who sees {high, number}?',
  'screen.presenter.median': 'Median {level, number}',
  'screen.presenter.target': 'Target {level, number}',
  'screen.presenter.move': 'lens and practice',
  'screen.presenter.agreeKeys': 'agree on a level',
  'screen.presenter.hide': 'Hide ratings (R)',
  'screen.presenter.show': 'Show ratings (R)',
  'screen.presenter.agree': 'Agree on {level, number}',
  'screen.presenter.agreed': 'Agreed on {level, number}',
} as const satisfies Record<`screen.presenter.${string}`, string>
