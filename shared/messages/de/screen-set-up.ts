import type { screenSetUpTexts as english } from '../en/screen-set-up.ts'

/** Step 0: purpose, people, capacity, practices, logo. */
export const screenSetUpTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.setUp.purpose': 'Zweck und Entscheidung',
  'screen.setUp.plan': 'Plan und Darstellung',
  'screen.setUp.people': 'Menschen, Teams und Praktiken',
  'screen.teamDays.title': 'Personentage je Team und Quartal',
  'screen.teamDays.how':
    'Personentage für Veränderungsarbeit; die letzte Zeile ist das einmalige Geld, das ein Quartal ausgeben darf, wenn es begrenzt ist. Pfeiltasten bewegen; Strg+R kopiert nach rechts, Strg+D nach unten.',
  'screen.teamDays.right': 'Nach rechts kopieren',
  'screen.teamDays.down': 'Nach unten kopieren',
  'screen.teamDays.cell': 'Personentage von {team} in {quarter}',
  'screen.budget.row': 'Budget, {currency}',
  'screen.budget.cell': 'Budget von {quarter}',
  'screen.teamDays.noTeams': 'Nennen Sie zuerst die Teams, in der Liste der Teams: jedes wird hier eine Zeile.',
  'screen.teamDays.noQuarters':
    'Geben Sie zuerst links den ersten Tag des Plans an: seine Quartale werden hier die Spalten.',
  'screen.practices.set': 'Satz von Praktiken',
  'screen.practices.inScope': '{count, number} von {all, number} im Umfang',
  'screen.practices.split.open': 'Teilen …',
  'screen.practices.split.title': 'Eine Praktik teilen',
  'screen.practices.split.what':
    'Die Praktik behält ihren Namen und alles, was dazugehört. Die zweite Hälfte beginnt mit Kopien ihrer Bewertungen, Stufen, Ziele und Abhängigkeiten.',
  'screen.practices.split.do': 'Teilen',
  'screen.practices.merge.open': 'Verbinden …',
  'screen.practices.merge.title': 'Zwei Praktiken verbinden',
  'screen.practices.merge.what':
    'Die Bewertungen beider bleiben erhalten. Hat dieselbe Person beide bewertet, zählt die niedrigere Stufe. Die verbundene Praktik verlässt den Umfang, mit ihren Bewertungen, wie sie waren.',
  'screen.practices.merge.do': 'Verbinden',
  'screen.practices.drop.open': 'Weglassen …',
  'screen.practices.drop.title': 'Eine Praktik weglassen',
  'screen.practices.drop.what':
    'Sie zählt nirgends mehr. Ihre Bewertungen bleiben, und sie kann wieder aufgenommen werden.',
  'screen.practices.drop.do': 'Weglassen',
  'screen.practices.takeUp.open': 'Aufnehmen …',
  'screen.practices.takeUp.title': 'Eine weggelassene Praktik aufnehmen',
  'screen.practices.takeUp.what': 'Sie zählt wieder, mit den Bewertungen, die sie hatte.',
  'screen.practices.takeUp.do': 'Aufnehmen',
  'screen.practices.part': 'Name der zweiten Hälfte',
  'screen.practices.into': 'Mit',
  'screen.logo.what':
    'PNG oder JPEG, bis 8 MB. Es steht oben und auf dem Titel der Dokumente. Legen Sie eines hier ab oder wählen Sie es.',
  'screen.logo.choose': 'Ein Bild wählen',
  'screen.logo.remove': 'Entfernen',
  'screen.logo.none': 'Noch kein Logo',
  'screen.logo.of': 'Logo von {organisation}',
  'screen.logo.notAPicture':
    'Diese Datei ist weder PNG noch JPEG; nichts wurde geändert. Speichern Sie das Logo als PNG, und wählen Sie dieses.',
  'screen.logo.tooLarge':
    'Dieses Bild ist größer als 8 MB oder 40 Millionen Pixel; nichts wurde geändert. Verkleinern Sie es zuerst.',
  'screen.logo.unreadable':
    'Dieses Bild ist nicht lesbar; nichts wurde geändert. Speichern Sie es neu als PNG, und wählen Sie dieses.',

  'screen.settings.view': 'Schwellen',
  'screen.settings.what':
    'Gewichte und Schwellen der Methoden. Sie beginnen so, wie die Methode sie hat; was Sie hier ändern, ändert die Zahlen überall.',
  'screen.settings.reset':
    '{count, plural, =0 {Alles wie in der Methode} one {# auf die Methode zurücksetzen} other {# auf die Methode zurücksetzen}}',
  'screen.settings.raters': 'Bewertungen und Abdeckung',
  'screen.settings.agreement': 'Wie weit die Bewertenden einig sind',
  'screen.settings.capability': 'Stufe einer Praktik',
  'screen.settings.target': 'Wichtigkeit und Ziel',
  'screen.settings.systemic': 'Systemische Befunde',
  'screen.settings.order': 'Reihenfolge der Initiativen',
  'screen.settings.robustness': 'Wie fest die Reihenfolge ist',
  'screen.settings.roadmap': 'Auslastung, Geld und Risiko',
  'screen.settings.suppliers': 'Bewertung der Lieferanten',
  'screen.settings.plan': 'Fortschritt und RACI',
  'screen.house.title': 'Wie Dokumente aussehen',
  'screen.house.what':
    'Titel und Köpfe haben die Hauptfarbe, was hervorsticht die zweite. Stufen behalten ihre Skala, die auch in Grau und für farbenblinde Augen lesbar ist.',
  'screen.house.fine': '{field}: auf Weiß lesbar und trägt weißen Text ({contrast} zu 1).',
  'screen.house.adjusted':
    '{field}: {asked} ist zu hell, um auf Weiß lesbar zu sein ({contrast} zu 1, nötig sind 4,5). Dokumente nehmen {used}, die nächste lesbare Farbe.',
  'screen.house.refused':
    '{field}: „{asked}“ ist keine Farbe. Schreiben Sie sie als # und sechs Stellen, etwa #1a4f8b; bis dahin nehmen Dokumente die Farbe von Opsbook.',
  'screen.house.bothOwn': 'Beide Farben sind die von Opsbook, bis Sie eine als # und sechs Stellen angeben.',
  'screen.house.own': '{field}: die von Opsbook, bis Sie eine als # und sechs Stellen angeben.',
  'screen.hue.0': 'Blau',
  'screen.hue.1': 'Violett',
  'screen.hue.2': 'Grün',
  'screen.hue.3': 'Braun',
  'screen.hue.4': 'Schiefer',
  'screen.hue.5': 'Petrol',
  'screen.hue.6': 'Magenta',
  'screen.hue.7': 'Oliv',
}
