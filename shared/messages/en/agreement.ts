/** How far raters agree, in plain words. Keys begin with `agreement.`. */
export const agreementTexts = {
  'agreement.sentence':
    'The raters agree on {agreed, number} of {rated, number} cells that two or more of them rated{split, plural, =0 {} other {; they are split on #}}{spread, plural, =0 {} other {; they are spread out on #}}{outlier, plural, =0 {} other {; one or two stand apart on #}}.',
  'agreement.panel':
    'As a panel they are {reliability, select, reliable {reliable} tentative {good enough for tentative conclusions} other {not reliable yet}} (Krippendorff’s alpha {alpha, number, ::.00}).',
  'agreement.consensus':
    '{consensus, select, agree {Agree} split {Split} outlier {One or two apart} spread {Spread} other {One rater}}',
  'agreement.discussFirst': 'Talk about these first',
  'agreement.range': '{low, number} to {high, number}',
  'agreement.shift':
    '{changed, number} of {views, number} views changed since then, {nearer, number} of them towards the group. The median moved on {moved, number} of {cells, number} cells; {closer, plural, one {# cell is} other {# cells are}} closer together, {wider, plural, one {# is} other {# are}} further apart.',
  'agreement.shiftSince': 'What moved since “{name}”, {date, date, day}',
  'agreement.shiftMost': 'Where views moved most',
  'agreement.byPractice': 'Agreement practice by practice',
  'agreement.column.levels': 'Levels',
  'agreement.column.median': 'Median',
  'agreement.column.raters': 'Raters',
  'agreement.column.agreement': 'Agreement',
  'agreement.label.alpha': 'Agreement of the panel (Krippendorff’s alpha)',
  'agreement.label.units': 'Cells that two or more rated',
  'agreement.label.values': 'Ratings in them',
  'agreement.label.practice': 'Agreement on {name}',
  'agreement.label.shift': 'Medians that moved since “{name}”, {date, date, day}',
  'agreement.label.shift.cells': 'Cells rated in both rounds',
  'agreement.label.shift.closer': 'Cells closer together',
  'agreement.label.shift.wider': 'Cells further apart',
  'agreement.label.shift.views': 'Views given in both rounds',
  'agreement.label.shift.changed': 'Views that changed',
  'agreement.label.shift.nearer': 'Of those, towards the group',
  'agreement.rule.alpha':
    '1 less observed over expected disagreement, for ordered levels and with missing ratings (Krippendorff 2011).',
  'agreement.rule.practice': 'Of its cells that two or more rated, the share they agree on.',
  'agreement.rule.cell':
    'Split: two camps {distance, number} levels apart with {camp, number, ::percent} each. Else one or two apart: at most {most, number} raters {apart, number} levels from the median. Else agree: the middle half at most {range, number, ::.##} wide and {share, number, ::percent} within {within, number, ::.##} of the median. Else spread.',
  'agreement.note.thresholds':
    'Reliable from {reliable, number, ::.000}, tentative conclusions from {tentative, number, ::.000}.',
  'agreement.note.dissent': 'Strong dissent.',
} as const satisfies Record<string, string>
