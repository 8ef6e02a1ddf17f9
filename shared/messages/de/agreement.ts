import type { agreementTexts as english } from '../en/agreement.ts'

/** How far raters agree, in plain words. Keys begin with `agreement.`. */
export const agreementTexts: Readonly<Record<keyof typeof english, string>> = {
  'agreement.sentence':
    'Die Bewertenden sind sich bei {agreed, number} von {rated, number} Zellen einig, die zwei oder mehr von ihnen bewertet haben{split, plural, =0 {} other {; bei # sind sie gespalten}}{spread, plural, =0 {} other {; bei # gestreut}}{outlier, plural, =0 {} other {; bei # stehen eine oder zwei Personen abseits}}.',
  'agreement.panel':
    'Als Runde sind sie {reliability, select, reliable {verlässlich} tentative {gut genug für vorläufige Schlüsse} other {noch nicht verlässlich}} (Krippendorffs Alpha {alpha, number, ::.00}).',
  'agreement.consensus':
    '{consensus, select, agree {Einig} split {Gespalten} outlier {Einzelne abseits} spread {Gestreut} other {Eine Person}}',
  'agreement.discussFirst': 'Sprechen Sie zuerst darüber',
  'agreement.range': '{low, number} bis {high, number}',
  'agreement.shift':
    '{changed, number} von {views, number} Bewertungen haben sich seither geändert, {nearer, number} davon auf die Gruppe zu. Der Median hat sich bei {moved, number} von {cells, number} Zellen bewegt; {closer, plural, one {# Zelle liegt} other {# Zellen liegen}} enger beisammen, {wider, plural, one {# liegt} other {# liegen}} weiter auseinander.',
  'agreement.shiftSince': 'Was sich seit „{name}“, {date, date, day}, bewegt hat',
  'agreement.shiftMost': 'Wo sich am meisten bewegt hat',
  'agreement.byPractice': 'Übereinstimmung Praktik für Praktik',
  'agreement.column.levels': 'Stufen',
  'agreement.column.median': 'Median',
  'agreement.column.raters': 'Bewertende',
  'agreement.column.agreement': 'Einigkeit',
  'agreement.label.alpha': 'Einigkeit der Runde (Krippendorffs Alpha)',
  'agreement.label.units': 'Zellen, die zwei oder mehr bewertet haben',
  'agreement.label.values': 'Bewertungen darin',
  'agreement.label.practice': 'Einigkeit bei {name}',
  'agreement.label.shift': 'Mediane, die sich seit „{name}“, {date, date, day}, bewegt haben',
  'agreement.label.shift.cells': 'Zellen, die in beiden Runden bewertet sind',
  'agreement.label.shift.closer': 'Zellen, die enger beisammenliegen',
  'agreement.label.shift.wider': 'Zellen, die weiter auseinanderliegen',
  'agreement.label.shift.views': 'Bewertungen in beiden Runden',
  'agreement.label.shift.changed': 'Bewertungen, die sich geändert haben',
  'agreement.label.shift.nearer': 'Davon auf die Gruppe zu',
  'agreement.rule.alpha':
    '1 minus beobachtete durch erwartete Uneinigkeit, für geordnete Stufen und mit fehlenden Bewertungen (Krippendorff 2011).',
  'agreement.rule.practice': 'Von ihren Zellen, die zwei oder mehr bewertet haben, der Anteil, bei dem sie einig sind.',
  'agreement.rule.cell':
    'Gespalten: zwei Lager, {distance, number} Stufen auseinander, mit je {camp, number, ::percent}. Sonst Einzelne abseits: höchstens {most, number} Bewertende {apart, number} Stufen vom Median. Sonst einig: die mittlere Hälfte höchstens {range, number, ::.##} breit und {share, number, ::percent} höchstens {within, number, ::.##} vom Median entfernt. Sonst gestreut.',
  'agreement.note.thresholds':
    'Verlässlich ab {reliable, number, ::.000}, vorläufige Schlüsse ab {tentative, number, ::.000}.',
  'agreement.note.dissent': 'Starker Widerspruch.',
}
