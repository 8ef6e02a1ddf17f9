/** The labels of edits, as undo and the history show them. */
export const screenEditTexts = {
  'screen.edit.quoted': '“{name}”',
  'screen.edit.rename': 'Reword {name}',
  'screen.edit.change': 'Change {field} of {name}',
  'screen.edit.add': 'Add: {entity}',
  'screen.edit.addNamed': 'Add {entity} “{name}”',
  'screen.edit.delete': 'Delete {name}',
  'screen.edit.move': 'Move {name}',
  'screen.edit.link': 'Link {from} with {to}',
  'screen.edit.unlink': 'Unlink {from} from {to}',
  'screen.edit.choose': 'Choose {name}',
  'screen.edit.vote': 'Vote of {voter} on {name}',
  'screen.edit.rate': 'Rate {practice}, {lens} as {level}',
  'screen.edit.rateNotApplicable': 'Call {practice}, {lens} not applicable',
  'screen.edit.clearRating': 'Clear {practice}, {lens}',
  'screen.edit.annotate': 'Write {field} to {practice}, {lens}',
} as const satisfies Record<`screen.edit.${string}`, string>
