/** How solid the order is, in plain words, and the figures behind it. Keys begin with `robustness.`. */
export const robustnessTexts = {
  'robustness.solid':
    'The order is solid: with {draws, number, integer} variations of weights and opinions, {stays, number, ::.#} of the first {top, number} stay among the first {top, number} on average.',
  'robustness.fairlySolid':
    'The order is fairly solid: with {draws, number, integer} variations of weights and opinions, {stays, number, ::.#} of the first {top, number} stay among the first {top, number} on average; look at those near the line.',
  'robustness.open':
    'The order is open: with {draws, number, integer} variations of weights and opinions, only {stays, number, ::.#} of the first {top, number} stay among the first {top, number} on average.',
  'robustness.noOrder': 'There is no order to test yet: fewer than two initiatives are ranked.',
  'robustness.nothingVaries':
    'The order rests on nothing that could be varied: no weight trades off against another, and nobody differs.',
  'robustness.smallestChange.funded':
    'Who is funded changes once “{criterion}” weighs {to, number, ::percent .#} instead of {from, number, ::percent .#}{enters, select, none {} other {: {enters} in}}{leaves, select, none {} other {; {leaves} out}}.',
  'robustness.smallestChange.top':
    'Who is at the top changes once “{criterion}” weighs {to, number, ::percent .#} instead of {from, number, ::percent .#}{enters, select, none {} other {: {enters} in}}{leaves, select, none {} other {; {leaves} out}}.',
  'robustness.smallestChange.none': 'No change of a single weight that was looked at alters who is chosen.',
  'robustness.openOpinion':
    'Settle first what “{initiative}” scores on “{criterion}” (from {low, number, ::.##} to {high, number, ::.##}): that alone takes away {gain, number, ::percent} of the doubt about the top.',
  'robustness.concordance':
    'The orders of {judges, number} participants over {items, number} initiatives agree with W = {w, number, ::.00} (0 not at all, 1 wholly).',
  'robustness.swap': '{ahead} and {behind} change places in {share, number, ::percent} of the variations.',
  'robustness.neverFirst':
    '{count, plural, one {# initiative comes} other {# initiatives come}} first under no weighting of the criteria.',
  'robustness.label.overlap': 'How much of the top stays there',
  'robustness.label.setHolds': 'Variations with exactly the agreed top',
  'robustness.label.topShare': 'How often {name} is at the top',
  'robustness.label.firstShare': 'Variations in which it is first',
  'robustness.label.low': 'Rank at best (5% of the variations)',
  'robustness.label.median': 'Rank in the middle',
  'robustness.label.high': 'Rank at worst (95% of the variations)',
  'robustness.label.concordance': 'Agreement of the participants’ orders (Kendall’s W)',
  'robustness.label.chiSquare': 'Chi-square of it',
  'robustness.label.judges': 'Participants',
  'robustness.label.items': 'Initiatives that all of them scored',
  'robustness.rule.overlap':
    'Weights are drawn around the agreed ones (Dirichlet, strength {strength, number, ::.##}) and opinions from those who differ, {draws, number, integer} times with the seed {seed}: the share of the agreed first {top, number} that is still there, on average.',
  'robustness.rule.topShare':
    'The share of {draws, number, integer} orders, with weights and opinions drawn anew each time, that have it among the first {top, number}.',
  'robustness.rule.concordance':
    'Kendall’s coefficient of concordance with its correction for ties, over the priorities that each participant’s own scores make.',
  'robustness.note.neverFirst': 'No weighting of the criteria puts it first.',
  'robustness.note.beatenBy': '{name} is at least as good under every weighting of the criteria.',
  'robustness.note.thresholds':
    'Solid from {solid, number, ::percent .#}, fairly solid from {fairly, number, ::percent .#}.',
} as const satisfies Record<string, string>
