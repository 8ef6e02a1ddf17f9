import type { screenPresenterTexts as english } from '../en/screen-presenter.ts'

/** The presenter view. */
export const screenPresenterTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.presenter.steps': 'wechselt den Schritt',
  'screen.presenter.leave': 'beendet',
  'screen.presenter.previous': 'Voriger Schritt',
  'screen.presenter.next': 'Nächster Schritt',
  'screen.presenter.end': 'Beenden',
  'screen.presenter.noPractices': 'Noch ist keine Praktik im Umfang.',
  'screen.presenter.where':
    'Praktik {at, number} von {practices, number} · Blickwinkel {lensAt, number} von {lenses, number}: {lens}',
  'screen.presenter.apart': '{spread, plural, one {# Stufe auseinander} other {# Stufen auseinander}}',
  'screen.presenter.hearBoth':
    'Hören Sie zuerst beide Enden: worauf sieht, wer {low, number} gibt, und worauf, wer {high, number} gibt?',
  'screen.presenter.median': 'Median {level, number}',
  'screen.presenter.target': 'Ziel {level, number}',
  'screen.presenter.move': 'Blickwinkel und Praktik',
  'screen.presenter.agreeKeys': 'sich auf eine Stufe einigen',
  'screen.presenter.hide': 'Bewertungen verbergen (R)',
  'screen.presenter.show': 'Bewertungen zeigen (R)',
  'screen.presenter.agree': 'Auf {level, number} einigen',
  'screen.presenter.agreed': 'Auf {level, number} geeinigt',
}
