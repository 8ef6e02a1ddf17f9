import type { screenMeasureTexts as english } from '../en/screen-measures.ts'

/** Step 8 on screen. */
export const screenMeasureTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.measures.view.measures': 'Kennzahlen',
  'screen.measures.view.goals': 'Nach Ziel',
  'screen.measures.view.progress': 'Fortschritt',
  'screen.measures.one': 'Kennzahl',
  'screen.measures.programmeCount': 'Programmkennzahlen: {count, number} von {all, number}',
  'screen.measures.programmeWhat':
    'Zufriedenheit, Innovation, Ausgaben, Risiko, Verfügbarkeit, Tempo, Produktivität und Lieferanten: {all, number} Zahlen, die ein ganzes Programm zeigen.',
  'screen.measures.library': 'Bibliothek der Kennzahlen',
  'screen.measures.anyGoal': 'Jedes Ziel',
  'screen.measures.anyPractice': 'Jede Praktik',
  'screen.measures.timing': 'Art',
  'screen.measures.anyTiming': 'Vorlaufend und Ergebnis',
  'screen.measures.programmeOnly': 'Nur Programmkennzahlen',
  'screen.measures.ofGoal': 'Kennzahlen des Ziels',
  'screen.measures.none': 'Wie werden Sie es merken?',
  'screen.measures.noneText':
    'Wählen Sie für jedes Ziel eine Kennzahl des Ergebnisses und eine, die früh warnt. Nehmen Sie sie aus der Bibliothek, und setzen Sie Ausgangs- und Zielwert, oder geben Sie unten eigene ein.',
  'screen.measures.add': 'Eine eigene Kennzahl hinzufügen',
  'screen.measures.noOwner': 'niemand verantwortlich',
  'screen.measures.goals': 'Sagt, ob diese Ziele erreicht werden',
  'screen.measures.noGoal': 'Ziel?',
  'screen.measures.initiatives': 'Sagt, ob diese Initiativen sich auszahlen',
  'screen.measures.noInitiative': 'Initiative?',
  'screen.measures.noReading': 'Noch nichts abgelesen. Der erste Messwert ist der heutige Stand der Kennzahl.',
  'screen.measures.addReading': 'Den Messwert hinzufügen',
  'screen.measures.forgetReading': 'Den Messwert vom {date} löschen',
  'screen.measures.coverage': 'Eine Ergebnis- und eine vorlaufende Kennzahl für jedes Ziel',
  'screen.measures.covered': '{count, number} von {all, number} Zielen haben beide',
  'screen.measures.missing': 'fehlt',
  'screen.measures.chooseFor': 'Aus der Bibliothek für {goal} wählen: {timing}',
  'screen.measures.noGoals': 'Noch wird kein Ziel verfolgt',
  'screen.measures.noGoalsText':
    'Ein Ziel steht hier, sobald ein Objective oder eine Initiative mit ihm verknüpft ist. Verknüpfen Sie Objectives mit Zielen beim ersten Schritt.',
  'screen.measures.progressTitle':
    '{count, plural, =0 {Jede Kennzahl hat mindestens {share} ihres Wegs zurückgelegt} one {# von {all, number} Kennzahlen hat weniger als {share} ihres Wegs zurückgelegt} other {# von {all, number} Kennzahlen haben weniger als {share} ihres Wegs zurückgelegt}}',
  'screen.measures.noProgress': 'Noch hat keine Kennzahl einen Zielwert',
  'screen.measures.noProgressText':
    'Geben Sie einer Kennzahl Ausgangswert, Zielwert und einen Messwert, und hier zeigt sich ihr zurückgelegter Weg.',
}
