import type { screenEditTexts as english } from '../en/screen-edits.ts'

/** The labels of edits, as undo and the history show them. */
export const screenEditTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.edit.quoted': '„{name}“',
  'screen.edit.rename': '{name} umformulieren',
  'screen.edit.change': '{field} von {name} ändern',
  'screen.edit.add': 'Hinzufügen: {entity}',
  'screen.edit.addNamed': '{entity} „{name}“ hinzufügen',
  'screen.edit.delete': '{name} löschen',
  'screen.edit.move': '{name} verschieben',
  'screen.edit.link': '{from} mit {to} verknüpfen',
  'screen.edit.unlink': '{from} von {to} lösen',
  'screen.edit.choose': '{name} wählen',
  'screen.edit.vote': 'Stimme von {voter} zu {name}',
  'screen.edit.rate': '{practice}, {lens} mit {level} bewerten',
  'screen.edit.rateNotApplicable': '{practice}, {lens} als nicht anwendbar kennzeichnen',
  'screen.edit.clearRating': '{practice}, {lens} leeren',
  'screen.edit.annotate': '{field} zu {practice}, {lens} schreiben',
}
