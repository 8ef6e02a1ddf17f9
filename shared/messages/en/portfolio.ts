/** How sure the money is, and what a budget buys at best. Keys begin with `portfolio.`. */
export const portfolioTexts = {
  'portfolio.found':
    'The best that {cap} buys is worth {value, number, ::.0} points of value for {cost}; the line through the ranking buys {rankingValue, number, ::.0} for {rankingCost}.',
  'portfolio.same':
    'No other choice within {cap} is worth more than what the line through the ranking buys: {value, number, ::.0} points of value for {cost}.',
  'portfolio.swap':
    'To get there: {into, select, none {nothing more} other {{into}}} in, {out, select, none {nothing} other {{out}}} out.',
  'portfolio.stopped':
    'The search stopped before it had tried everything: nothing can be worth more than {atMost, number, ::.0}.',
  'portfolio.overBudget': 'What must be done costs {needed} with all it needs: more than the {cap} there is.',
  'portfolio.overBudgetWay': 'Raise the limit, or take the mandate from one of these: {names}.',
  'portfolio.nothingScored': 'Nothing is scored yet, so that no portfolio is better than another.',
  'portfolio.noLimit': 'No limit of money is set.',
  'portfolio.title': 'The best portfolio within the money',
  'portfolio.range':
    'In {draws, number, integer} variations the plan costs {low} to {high} once (90% of them), and at most {p80} in four of five.',
  'portfolio.withinCap': 'The {cap} there is suffices in {percent, plural, =0 {none} =100 {all} other {#%}} of them.',
  'portfolio.gain':
    'Within the quarters of the plan, the net present value is above zero in {percent, plural, =0 {none} =100 {all} other {#%}} of them.',
  'portfolio.disordered':
    '{count, plural, one {# initiative has} other {# initiatives have}} a low, likely and high amount out of order.',
  'portfolio.rangeTitle': 'How sure the totals are',
  'portfolio.column.total': 'Total',
  'portfolio.column.p5': '5% below',
  'portfolio.column.p50': 'Half below',
  'portfolio.column.p80': '80% below',
  'portfolio.column.p95': '95% below',
  'portfolio.label.oneOff': 'One-off cost',
  'portfolio.label.net': 'Net saving a year',
  'portfolio.label.present': 'Net present value',
  'portfolio.label.range': 'One-off cost that four of five variations stay within',
  'portfolio.label.netRange': 'Net gain a year that half of the variations reach',
  'portfolio.label.npvRange': 'Net present value that half of the variations reach',
  'portfolio.label.best': 'Value of the best portfolio within the money',
  'portfolio.label.byRanking': 'Value that the line through the ranking buys',
  'portfolio.label.mean': 'Mean',
  'portfolio.rule.range':
    'Every amount is drawn between its low and high by the {shape, select, triangular {triangular distribution} other {distribution of PERT}}, each by itself, {draws, number, integer} times with the seed {seed}.',
  'portfolio.rule.best':
    'The most value, each weighed by its confidence, for the one-off money there is: with all that must be done, and nothing without what it needs. Found by branch and bound, which tries everything or can prove that it need not.',
} as const satisfies Record<string, string>
