/** Step 0: purpose, people, capacity, practices, logo. */
export const screenSetUpTexts = {
  'screen.setUp.purpose': 'Purpose and decision',
  'screen.setUp.plan': 'Plan and presentation',
  'screen.setUp.people': 'People, teams and practices',
  'screen.teamDays.title': 'Person-days by team and quarter',
  'screen.teamDays.how':
    'Person-days for change work; the last row is the one-off money a quarter may spend, if it is limited. Arrow keys move; Ctrl+R copies to the right, Ctrl+D down.',
  'screen.teamDays.right': 'Copy right',
  'screen.teamDays.down': 'Copy down',
  'screen.teamDays.cell': 'Person-days of {team} in {quarter}',
  'screen.budget.row': 'Budget, {currency}',
  'screen.budget.cell': 'Budget of {quarter}',
  'screen.teamDays.noTeams': 'Name the teams first, in the list of teams: each becomes a line here.',
  'screen.teamDays.noQuarters':
    'Give the first day of the plan first, at the left: its quarters become the columns here.',
  'screen.practices.set': 'Set of practices',
  'screen.practices.inScope': '{count, number} of {all, number} in scope',
  'screen.practices.split.open': 'Split…',
  'screen.practices.split.title': 'Split a practice',
  'screen.practices.split.what':
    'The practice keeps its name and everything on it. The second half begins with copies of its ratings, levels, goals and dependencies.',
  'screen.practices.split.do': 'Split it',
  'screen.practices.merge.open': 'Merge…',
  'screen.practices.merge.title': 'Merge two practices',
  'screen.practices.merge.what':
    'Ratings of both are kept. Where the same person rated both, the lower level counts. The merged practice goes out of scope with its ratings as they were.',
  'screen.practices.merge.do': 'Merge them',
  'screen.practices.drop.open': 'Drop…',
  'screen.practices.drop.title': 'Drop a practice',
  'screen.practices.drop.what': 'It counts nowhere any more. Its ratings stay, and it can be taken up again.',
  'screen.practices.drop.do': 'Drop it',
  'screen.practices.takeUp.open': 'Take up…',
  'screen.practices.takeUp.title': 'Take up a dropped practice',
  'screen.practices.takeUp.what': 'It counts again, with the ratings it had.',
  'screen.practices.takeUp.do': 'Take it up',
  'screen.practices.part': 'Name of the second half',
  'screen.practices.into': 'Into',
  'screen.logo.what':
    'PNG or JPEG, up to 8 MB. It stands at the top and on the cover of the documents. Drop one here or choose it.',
  'screen.logo.choose': 'Choose a picture',
  'screen.logo.remove': 'Remove',
  'screen.logo.none': 'No logo yet',
  'screen.logo.of': 'Logo of {organisation}',
  'screen.logo.notAPicture':
    'This file is neither PNG nor JPEG; nothing was changed. Save the logo as PNG and choose that.',
  'screen.logo.tooLarge':
    'This picture is larger than 8 MB or 40 million pixels; nothing was changed. Make it smaller first.',
  'screen.logo.unreadable': 'This picture can’t be read; nothing was changed. Save it anew as PNG and choose that.',

  'screen.settings.view': 'Thresholds',
  'screen.settings.what':
    'Weights and thresholds of the methods. They begin as the method has them; what you change here changes the figures everywhere.',
  'screen.settings.reset':
    '{count, plural, =0 {All as the method has them} one {Take # back to the method’s} other {Take # back to the method’s}}',
  'screen.settings.raters': 'Ratings and coverage',
  'screen.settings.agreement': 'How far raters agree',
  'screen.settings.capability': 'Level of a practice',
  'screen.settings.target': 'Importance and target',
  'screen.settings.systemic': 'Systemic findings',
  'screen.settings.order': 'Order of initiatives',
  'screen.settings.robustness': 'How solid the order is',
  'screen.settings.roadmap': 'Load, money and risk',
  'screen.settings.suppliers': 'Scorecard of suppliers',
  'screen.settings.plan': 'Progress and RACI',
  'screen.house.title': 'How documents look',
  'screen.house.what':
    'Titles and heads have the main colour; what stands out has the second. Levels keep their scale, which reads in grey and for colour-blind eyes.',
  'screen.house.fine': '{field}: reads on white and takes white text ({contrast} to 1).',
  'screen.house.adjusted':
    '{field}: {asked} is too light to read on white ({contrast} to 1, and 4.5 is needed). Documents use {used}, the nearest that can be read.',
  'screen.house.refused':
    '{field}: “{asked}” is no colour. Write it as # and six digits, such as #1a4f8b; until then documents use Opsbook’s own.',
  'screen.house.bothOwn': 'Both colours are Opsbook’s own, until you write one as # and six digits.',
  'screen.house.own': '{field}: Opsbook’s own, until you write one as # and six digits.',
  'screen.hue.0': 'Blue',
  'screen.hue.1': 'Violet',
  'screen.hue.2': 'Green',
  'screen.hue.3': 'Brown',
  'screen.hue.4': 'Slate',
  'screen.hue.5': 'Petrol',
  'screen.hue.6': 'Magenta',
  'screen.hue.7': 'Olive',
} as const satisfies Record<`screen.${string}`, string>
