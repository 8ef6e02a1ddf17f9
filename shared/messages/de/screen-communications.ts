import type { screenCommunicationTexts as english } from '../en/screen-communications.ts'

/** Step 9 on screen. */
export const screenCommunicationTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.messages.view.map': 'Karte',
  'screen.messages.view.plan': 'Plan je Gruppe',
  'screen.messages.view.calendar': 'Kalender',
  'screen.messages.inTime':
    '{count, number} von {all, number} stark berührten Gruppen erfahren es vor ihrer ersten Veränderung',
  'screen.messages.one': 'Gruppe',
  'screen.messages.map': 'Wer berührt ist und wer etwas bewegen kann',
  'screen.messages.none': 'Wer muss davon erfahren?',
  'screen.messages.noneText':
    'Menschen wehren sich gegen das, was sie überrascht. Listen Sie die Gruppen auf, die der Plan berührt, wo sie stehen und wo sie stehen sollten; schreiben Sie dann, was jede vor ihrer ersten Veränderung erfahren muss.',
  'screen.messages.addGroup': 'Eine Gruppe hinzufügen',
  'screen.messages.impactOf': 'Auswirkung {level}',
  'screen.messages.influenceOf': 'Einfluss {level}',
  'screen.messages.impact': 'Auswirkung auf sie',
  'screen.messages.influence': 'Ihr Einfluss auf den Plan',
  'screen.messages.cell': 'Auswirkung {impact}, Einfluss {influence}',
  'screen.messages.placed': '{name}: Auswirkung {impact}, Einfluss {influence}',
  'screen.messages.mapHint': 'Ziehen Sie eine Gruppe, oder drücken Sie darauf die Pfeiltasten.',
  'screen.messages.advice.high.high': 'Gemeinsam gestalten',
  'screen.messages.advice.high.medium': 'Früh einbeziehen',
  'screen.messages.advice.high.low': 'Schützen und erklären',
  'screen.messages.advice.medium.high': 'An Bord halten',
  'screen.messages.advice.medium.medium': 'Auf dem Laufenden halten',
  'screen.messages.advice.medium.low': 'Rechtzeitig informieren',
  'screen.messages.advice.low.high': 'Zufrieden halten',
  'screen.messages.advice.low.medium': 'Kurz informieren',
  'screen.messages.advice.low.low': 'Erwähnen',
  'screen.messages.awareness': 'Kenntnis',
  'screen.messages.attitude': 'Haltung',
  'screen.messages.messages': 'Botschaften',
  'screen.messages.late': 'keine Botschaft vor der Veränderung',
  'screen.messages.hearsInTime': 'erfährt es rechtzeitig',
  'screen.messages.hearsLate': 'erfährt es zu spät',
  'screen.messages.firstChange':
    '{change, select, none {Noch hat keine Veränderung ein Datum.} other {Erste Veränderung: {change}, {date}.}}',
  'screen.messages.noMessage': 'Noch keine Botschaft. Die erste sollte vor der ersten Veränderung kommen.',
  'screen.messages.addMessage': 'Eine Botschaft hinzufügen',
  'screen.messages.dated': '{date}, {name}: {message}{before, select, none {} other { (vor {before})}}',
  'screen.messages.today': 'Heute',
  'screen.messages.planned': 'Botschaft geplant',
  'screen.messages.sent': 'Botschaft versandt',
  'screen.messages.change': 'Erste Veränderung einer stark berührten Gruppe',
  'screen.messages.calendar': 'Kalender der Botschaften',
  'screen.messages.noCalendar': 'Noch hat nichts ein Datum',
  'screen.messages.noCalendarText':
    'Geben Sie Botschaften im Plan je Gruppe ein Datum und Initiativen auf der Roadmap einen Beginn: hier sehen Sie, ob jede Gruppe davon erfährt, bevor es sie berührt.',
  'screen.messages.calendarTitle':
    '{count, plural, =0 {Alle erfahren es vor der ersten Veränderung} one {# Gruppe trifft die erste Veränderung unvorbereitet} other {# Gruppen trifft die erste Veränderung unvorbereitet}}',
  'screen.messages.calendarAlt':
    'Botschaften an {groups, plural, one {# Gruppe} other {# Gruppen}} im Zeitverlauf; {count, plural, =0 {jede hat eine vor ihrer ersten Veränderung} one {# hat keine vor ihrer ersten Veränderung} other {# haben keine vor ihrer ersten Veränderung}}.',
}
