/** Figures behind decisions that other catalogues have no words for. Keys begin with `decisions.`. */
export const decisionTexts = {
  'decisions.label.shift': '{name}, {lens}: median now',
  'decisions.label.medianBefore': 'Median in the earlier round',
  'decisions.label.medianNow': 'Median now',
  'decisions.label.spreadBefore': 'Lowest to highest, earlier',
  'decisions.label.spreadNow': 'Lowest to highest, now',
  'decisions.label.ratersOfBoth': 'Raters of both rounds',
  'decisions.label.changed': 'Changed their view',
  'decisions.label.nearer': 'Of those, nearer to the earlier median',
  'decisions.rule.shift':
    'Only those who rated in both rounds count; a change towards the median of the earlier round is nearer (Delphi studies judge by this whether another round is worth it).',
  'decisions.note.fewRaters': 'So few rated in both rounds that counting who changed would tell who it was.',

  'decisions.label.smallestChange': 'Weight of “{criterion}” at which the choice changes',
  'decisions.rule.smallestChange.funded':
    'Each weight is moved alone, the others of its part keep their proportions; the smallest move at which somebody else is funded.',
  'decisions.rule.smallestChange.top':
    'Each weight is moved alone, the others of its part keep their proportions; the smallest move at which somebody else is at the top.',
  'decisions.label.weightAgreed': 'Its share as agreed',
  'decisions.detail.enters': 'comes in',
  'decisions.detail.leaves': 'goes out',
  'decisions.label.openOpinion': 'Doubt that “{initiative}” on “{criterion}” brings',
  'decisions.rule.openOpinion':
    'Of all unsteadiness of the top in {draws, number, integer} variations, the share that goes away on average when this one score is settled.',
  'decisions.label.lowest': 'Lowest score given',
  'decisions.label.highest': 'Highest score given',
  'decisions.label.differences': 'Scores on which participants differ',

  'decisions.label.consistency': 'Consistency of the judgements: {part}',
  'decisions.rule.consistency':
    'Consistency index over that of random judgements (Saaty); up to {most, number, ::.00} is accepted. The inputs are the weights that follow.',
  'decisions.label.moscow': 'Share of the effort: {name}',
  'decisions.rule.moscow':
    'Effort of this class over all effort; where no days are entered, initiatives are counted. A guide: must-have work up to {most, number, ::percent}.',

  'decisions.label.delayAll': 'What a quarter’s delay of everything costs',
  'decisions.rule.delayAll': 'The net gain of a quarter, of everything that is not done yet.',
  'decisions.label.delayOthers': 'What a quarter’s delay costs of those that are not among the dearest to wait for',
  'decisions.rule.delayOthers':
    'The net gain of a quarter, of everything that is not done yet and not named on its own. Where it is negative, waiting saves money.',
  'decisions.label.delay': 'What a quarter’s delay of {name} costs',
  'decisions.rule.delay': 'A quarter of its saving a year less its run change a year.',
  'decisions.label.perWeekOfWork': 'Cost of a week’s delay over the weeks of work',

  'decisions.label.room': 'Quarters that {name} may slip',
  'decisions.rule.room':
    'Whole quarters it alone may lie later, everything else as planned, until a link would break, a team would be more than full, or the plan would end later.',
  'decisions.note.stoppedBy': 'Beyond that: {what}.',
  'decisions.note.notEarlier': 'It does not begin a quarter earlier since {what}.',
  'decisions.note.couldBeEarlier': 'It could begin a quarter earlier.',
  'decisions.label.weeks': 'Expected weeks of {name}',
  'decisions.rule.pert': 'Low, four times likely and high over 6 (PERT).',
  'decisions.label.deviation': 'Standard deviation: a sixth of high less low',
  'decisions.label.scenario': '{label}: {name}',
  'decisions.rule.scenario.initiatives':
    'What is in the plan: not decided against, not stopped, not put off without a date.',
  'decisions.rule.scenario.value':
    'Values of what is in it, each weighed by its confidence, by the plan’s own weights so that all plans compare.',
  'decisions.rule.scenario.finish': 'The last day planned. The inputs are the last days of each initiative.',
  'decisions.rule.scenario.oneOff': 'The likely one-off money of everything in it.',
  'decisions.rule.scenario.cap': 'The limit set for this plan, else that of the prioritisation.',
  'decisions.rule.scenario.netPerYear': 'Saving less run change a year, once everything is done.',
  'decisions.rule.scenario.netPresentValue': 'The cash of each year of the plan at the workbook’s discount rate.',
  'decisions.rule.scenario.peakLoad':
    'The greatest load of a team in a quarter. The inputs are those that are tight or more than full.',
  'decisions.rule.scenario.overloads':
    'Quarters in which a team is more than full. The inputs are those that are tight or more than full.',
  'decisions.rule.scenario.conflicts':
    'Dates, waves and links that contradict each other, loops, and what needs something that is left out.',
  'decisions.rule.scenario.risk':
    'Scores of the open risks added up; where an initiative in the plan treats one, what remains of it. The inputs are the scores as they are today.',
  'decisions.rule.scenario.goalsServed': 'Goals in scope that an initiative of the plan serves.',
  'decisions.detail.needsLeftOut': 'needs “{needed}”, which is left out',
  'decisions.detail.remains': 'What remains, since an initiative in it treats it.',
  'decisions.note.inScenario': 'This is the figure of the scenario “{title}”.',
  'decisions.note.capacity': 'Teams have {share, number, ::percent} of their days in it.',
  'decisions.note.weights': '{count, plural, one {# weight is} other {# weights are}} its own.',
  'decisions.note.frozen': 'Freezes take days away: {left, number, ::.#} of {entered, number, ::.#} entered are left.',
  'decisions.note.leftOut': '{count, plural, one {Left out: {names}.} other {Left out: {names}.}}',
  'decisions.note.otherDates':
    '{count, plural, one {# initiative has} other {# initiatives have}} a wave or dates of its own in it.',
} as const satisfies Record<`decisions.${string}`, string>
