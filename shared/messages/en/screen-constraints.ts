/** Step 3 on screen. */
export const screenConstraintTexts = {
  'screen.constraints.view.board': 'Constraints and enablers',
  'screen.constraints.view.rights': 'Decision rights',
  'screen.constraints.view.forums': 'Forums',
  'screen.constraints.answered':
    '{count, number} of {all, number} with strength {from, number} or more have a response and an owner',
  'screen.constraints.one': 'Constraint or enabler',
  'screen.constraints.board': 'By what they are about',
  'screen.constraints.kind': 'What to show',
  'screen.constraints.kind.all': 'All',
  'screen.constraints.kind.constraint': 'Constraints',
  'screen.constraints.kind.enabler': 'Enablers',
  'screen.constraints.none': 'What stopped the last plan?',
  'screen.constraints.noneText':
    'Limits that everyone knows and nobody has answered stop plans. Collect them with how strong they are, then give each strong one a response and an owner.',
  'screen.constraints.add': 'Add a constraint',
  'screen.constraints.addEnabler': 'Add an enabler',
  'screen.constraints.strength': 'strength {strength, number} of 5',
  'screen.constraints.noResponse': 'no response yet',
  'screen.constraints.noOwner': 'no owner yet',
  'screen.constraints.noLink': 'none yet',
  'screen.constraints.constraintGoal.constraint': 'Stands in the way of these goals',
  'screen.constraints.constraintGoal.enabler': 'Helps these goals',
  'screen.constraints.constraintPractice.constraint': 'Weakens these practices',
  'screen.constraints.constraintPractice.enabler': 'Strengthens these practices',
  'screen.constraints.constraintInitiative.constraint': 'Blocks these initiatives',
  'screen.constraints.constraintInitiative.enabler': 'Carries these initiatives',

  'screen.constraints.noRights': 'Who may decide what?',
  'screen.constraints.noRightsText':
    'Settle it before the first quarrel: for each decision who recommends, who decides, who must agree, and up to which limit. The library has fourteen to start from.',
  'screen.constraints.allDecided': 'Every decision has a decider',
  'screen.constraints.undecided':
    '{count, plural, one {# decision has no decider} other {# decisions have no decider}}',
  'screen.constraints.proposed':
    '{decides} decides, {recommends} recommends{mustAgree, select, none {} other {, {mustAgree} must agree}}',
  'screen.constraints.whoDecides': 'Who decides how much',
  'screen.constraints.whoDecidesEmpty': 'As soon as deciders are named, you see here who takes how many decisions.',
  'screen.constraints.shareOf': 'Share of the decisions that {role} takes',

  'screen.constraints.noForums': 'Where are decisions taken?',
  'screen.constraints.noForumsText':
    'A few meetings with a chair, a rhythm and a purpose. Take them from the library or type your own below.',
  'screen.constraints.addForum': 'Add a forum',
  'screen.constraints.decidedHere': 'Decided here',
  'screen.constraints.nothingDecided': 'No decision names this forum yet.',

  'screen.constraints.view.swot': 'SWOT',
  'screen.swot.what':
    'What speaks for this plan and against it. Strengths and weaknesses are our own; opportunities and threats come from outside.',
  'screen.swot.draft': '{count, plural, =0 {Nothing new to draft} one {Draft # entry} other {Draft # entries}}',
  'screen.swot.none.strength': 'What do we do well that the plan can build on?',
  'screen.swot.none.weakness': 'What of our own holds us back?',
  'screen.swot.none.opportunity': 'What from outside could we use?',
  'screen.swot.none.threat': 'What from outside could stop us?',
  'screen.swot.add.strength': 'Add a strength',
  'screen.swot.add.weakness': 'Add a weakness',
  'screen.swot.add.opportunity': 'Add an opportunity',
  'screen.swot.add.threat': 'Add a threat',
  'screen.swot.dropped':
    '{count, plural, one {# entry was dropped} other {# entries were dropped}}; the list shows all.',
  'screen.swot.draft.onTarget': '{name} is where it should be: level {now, number}, target {wanted, number}.',
  'screen.swot.draft.belowTarget': '{name} is below what we need: level {now, number}, target {wanted, number}.',
  'screen.swot.draft.lens': '{lens} is weak in {count, plural, one {# practice} other {# practices}}.',
} as const satisfies Record<`screen.${string}`, string>
