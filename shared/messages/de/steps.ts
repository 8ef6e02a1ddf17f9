import type { stepTexts as english } from '../en/steps.ts'

/** The guided path: what each step decides, why it matters, and how to run it. */
export const stepTexts: Readonly<Record<keyof typeof english, string>> = {
  'steps.phase.assess': 'Bewerten',
  'steps.phase.address': 'Priorisieren und angehen',
  'steps.phase.plan': 'Planen und zusagen',
  'steps.setUp.title': 'Einrichtung',
  'steps.setUp.question': 'Wozu dient diese Strategie, und zu welcher Entscheidung soll sie führen?',
  'steps.setUp.why': 'Eine Bewertung ohne Entscheidung vor Augen endet in einem Ordner.',
  'steps.setUp.how':
    'CIO und Sponsor schreiben Zweck und gewünschte Entscheidung in je einem Satz; die Moderation ergänzt Menschen, Teams, deren freie Tage je Quartal und den Satz von Praktiken.',
  'steps.setUp.ask1': 'Wer entscheidet am Ende, und an welchem Tag?',
  'steps.setUp.ask2': 'Was würde diese Arbeit zur Zeitverschwendung machen?',
  'steps.setUp.ask3': 'Wie viele Tage je Quartal hat jedes Team wirklich für Veränderung?',
  'steps.direction.title': 'Ausrichtung',
  'steps.direction.question': 'Wohin will die Organisation, und was muss der IT-Betrieb dafür erreichen?',
  'steps.direction.why': 'Alles Spätere wird an diesen Zielen gemessen; was keinem dient, fällt heraus.',
  'steps.direction.how':
    'Sammeln Sie zuerst die Worte der Organisation, mit Quelle. Lassen Sie alle über Formulierungen von Vision und Mission abstimmen. Einigen Sie sich dann auf drei bis fünf Objectives mit je zwei bis vier Key Results, gewichten Sie die Ziele, und übernehmen Sie fünf bis sieben Prinzipien mit dem, was Sie tun und lassen werden.',
  'steps.direction.ask1': 'Welcher Satz des Geschäftsplans hängt am stärksten von uns ab?',
  'steps.direction.ask2': 'Woran, in einer Zahl, erkennen wir in einem Jahr, dass wir angekommen sind?',
  'steps.direction.ask3': 'Was lassen wir wegen dieses Prinzips?',
  'steps.currentState.title': 'Ist-Zustand',
  'steps.currentState.question': 'Wie reif ist jede Praktik heute, und wie reif muss sie sein?',
  'steps.currentState.why':
    'Die gleichen sechs Fragen an jede Praktik zeigen, woran alle zugleich leiden und was gut genug ist.',
  'steps.currentState.how':
    'Jeder bewertet für sich, mit den Stufenbeschreibungen vor Augen. Sprechen Sie dann nur über Zellen, in denen die Noten um zwei oder mehr auseinanderliegen; ohne Nachweis gilt die niedrigere. Setzen Sie Ziele nach Wichtigkeit, und schreiben Sie jede Abweichung vom Vorschlag auf.',
  'steps.currentState.ask1': 'Was könnten Sie morgen einem Prüfer zeigen?',
  'steps.currentState.ask2': 'Wer sieht das anders, und was wurde dort gesehen?',
  'steps.currentState.ask3': 'Was davon sollten wir lassen, wie es ist?',
  'steps.constraints.title': 'Hemmnisse und Governance',
  'steps.constraints.question': 'Was wird den Plan bremsen, was wird ihn tragen, und wer darf was entscheiden?',
  'steps.constraints.why': 'Pläne scheitern an Grenzen, die jeder kannte und niemand beantwortet hat.',
  'steps.constraints.how':
    'Sammeln Sie zehn Minuten still, gruppieren Sie, und vergeben Sie Stärken von 1 bis 5. Jeder Punkt mit 4 oder 5 bekommt eine Antwort und eine verantwortliche Person, bevor Sie weitergehen. Gehen Sie dann die Liste der Entscheidungen durch, und klären Sie, wer sie trifft.',
  'steps.constraints.ask1': 'Was hat unseren letzten Plan gestoppt?',
  'steps.constraints.ask2': 'Was davon können wir beseitigen, und womit müssen wir leben?',
  'steps.constraints.ask3': 'Wer hat letztes Mal Nein gesagt, und mit welchem Recht?',
  'steps.opportunities.title': 'Chancen',
  'steps.opportunities.question': 'Welche Verbesserungen sind erwägenswert, und was muss zuerst kommen?',
  'steps.opportunities.why':
    'Eine Lösung für viele Praktiken schlägt viele Lösungen, und manche wirken erst nach anderen.',
  'steps.opportunities.how':
    'Beginnen Sie mit den Entwürfen aus Lücken und durchgehenden Schwächen; übernehmen, verbinden oder verwerfen Sie jeden. Nennen Sie Praktik, Blickwinkel und angestrebte Stufe, wem es nützt und was vorher da sein muss.',
  'steps.opportunities.ask1': 'Welche andere Praktik könnte dieselben Daten nutzen?',
  'steps.opportunities.ask2': 'Wer außerhalb der IT würde es merken?',
  'steps.opportunities.ask3': 'Ohne was kann es nicht beginnen?',
  'steps.prioritisation.title': 'Priorisierung',
  'steps.prioritisation.question': 'Welche Initiativen setzen wir um, welche später und welche nicht?',
  'steps.prioritisation.why':
    'Eine Strategie zeigt sich in dem, was sie auslässt; eine festgelegte Reihenfolge mit Gründen beendet den Streit.',
  'steps.prioritisation.how':
    'Einigen Sie sich auf die Gewichte, bevor jemand eine Rangliste sieht. Werten Sie gemeinsam, Kriterium für Kriterium und nicht Eintrag für Eintrag. Halten Sie aus der Rangliste heraus, was Gesetz oder Prüfung verlangt. Entscheiden Sie jeden Eintrag mit Grund, und legen Sie dann fest.',
  'steps.prioritisation.ask1': 'Würde sich die Reihenfolge ändern, wenn sich die Gewichte ein wenig verschieben?',
  'steps.prioritisation.ask2': 'Was geben wir dafür auf?',
  'steps.prioritisation.ask3': 'Wie sicher sind wir uns dieser Wertungen?',
  'steps.roadmap.title': 'Roadmap',
  'steps.roadmap.question': 'Was geschieht wann, mit welchen Menschen und welchem Geld?',
  'steps.roadmap.why':
    'Ein Termin, dem Kapazität oder eine Abhängigkeit widerspricht, kostet mehr Vertrauen als keiner.',
  'steps.roadmap.how':
    'Legen Sie Initiativen nach Rang in Wellen, und sehen Sie dann auf die Auslastung jedes Teams und Quartals. Verschieben oder streichen Sie, bis niemand über 100 % liegt oder jemand es schriftlich akzeptiert. Planen Sie das nächste Jahr bis anderthalb im Einzelnen und den Rest im Umriss.',
  'steps.roadmap.ask1': 'Welche einzelne Verzögerung würde das Ende des Plans verschieben?',
  'steps.roadmap.ask2': 'Wer steckt in mehr als zweien davon zur selben Zeit?',
  'steps.roadmap.ask3': 'Wann kommt das erste Geld zurück?',
  'steps.tacticalPlan.title': 'Maßnahmenplan',
  'steps.tacticalPlan.question': 'Wer tut was in der ersten Welle, und bis wann?',
  'steps.tacticalPlan.why': 'Arbeit mit zwei Verantwortlichen hat keinen.',
  'steps.tacticalPlan.how':
    'Zerlegen Sie jede Initiative der ersten Welle in fünf bis acht Aufgaben, an deren Ende etwas übergeben wird. Füllen Sie die RACI mit den Genannten im Raum aus: eine Person verantwortlich, mindestens eine durchführend, wenige beratend.',
  'steps.tacticalPlan.ask1': 'Was genau wird am Ende übergeben?',
  'steps.tacticalPlan.ask2': 'Wissen alle mit einem Buchstaben davon, und stimmen sie zu?',
  'steps.tacticalPlan.ask3': 'Was wird nach 30 Tagen sichtbar sein?',
  'steps.measures.title': 'Kennzahlen',
  'steps.measures.question': 'Wie merken wir, dass es wirkt, und zwar früh?',
  'steps.measures.why': 'Ergebnisse kommen spät. Eine vorlaufende Zahl neben jedem Ergebnis lässt Zeit zum Steuern.',
  'steps.measures.how':
    'Wählen Sie aus der Bibliothek für jedes Ziel eine Ergebnis- und eine vorlaufende Kennzahl. Schreiben Sie Definition, Quelle, Ausgangs- und Zielwert auf, und sagen Sie, wer wie oft darauf sieht.',
  'steps.measures.ask1': 'Was täten wir anders, wenn diese Zahl fiele?',
  'steps.measures.ask2': 'Kann sie gut aussehen, während Anwender leiden?',
  'steps.measures.ask3': 'Woher kommt der Ausgangswert?',
  'steps.communications.title': 'Kommunikation',
  'steps.communications.question': 'Wer muss was erfahren, vor welcher Veränderung?',
  'steps.communications.why': 'Menschen wehren sich gegen das, was sie überrascht.',
  'steps.communications.how':
    'Listen Sie die Gruppen auf, wie stark der Plan sie berührt und wo sie stehen. Die am stärksten Berührten bekommen vor ihrer ersten Veränderung eine Botschaft, von jemandem, dem sie vertrauen, mit einem Weg zu antworten. Geben Sie jeder Gruppe einen regelmäßigen Kanal, und staffeln Sie.',
  'steps.communications.ask1': 'Was ändert sich für sie an einem Montagmorgen?',
  'steps.communications.ask2': 'Was sollen sie entscheiden oder tun?',
  'steps.communications.ask3': 'Wie erreichen uns ihre Antworten?',
  'steps.boardPack.title': 'Vorstandsvorlage',
  'steps.boardPack.question': 'Was genau soll der Vorstand entscheiden, und auf welchen Seiten?',
  'steps.boardPack.why': 'Ein Vorstand hat eine Viertelstunde; er sucht die Bitte, das Geld und das Risiko.',
  'steps.boardPack.how':
    'Schreiben Sie zuerst die Bitte, mit Optionen und dem, was geschieht, wenn nichts geschieht. Formulieren Sie jeden Beschluss so, wie er ins Protokoll soll. Lesen Sie jede Überschrift laut, ersetzen Sie Fachwörter, klären oder akzeptieren Sie, was die Qualitätsprüfung auflistet, und halten Sie den Zwischenstand fest.',
  'steps.boardPack.ask1': 'Könnte der Vorsitz die Bitte nach einmaligem Lesen wiederholen?',
  'steps.boardPack.ask2': 'Welche Option nähmen wir, wenn uns das Unternehmen gehörte?',
  'steps.boardPack.ask3': 'Welche Frage fürchten wir, und wo steht ihre Antwort?',
  'steps.severity.error': 'Muss behoben werden',
  'steps.severity.warning': 'Sollte behoben werden',
  'steps.severity.note': 'Einen Blick wert',
}
