import type { screenRegisterTexts as english } from '../en/screen-registers.ts'

/** Was in einer Liste ohne Zeilen steht: wozu sie da ist und wie sie beginnt. */
export const screenRegisterTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.register.none': '{entities}: noch nichts',
  'screen.register.typeFirst': 'Schreiben Sie den ersten Eintrag in die Zeile unten und drücken Sie die Eingabetaste.',
  'screen.register.write': 'Den ersten Eintrag schreiben',
  'screen.register.chooseFirst': 'Wählen Sie in der Zeile unten, worum es zuerst geht.',
  'screen.register.needs': 'Beginnen Sie mit „{entities}“: Was dort steht, lässt sich hier wählen.',

  'screen.register.for.participant':
    'Alle, die bewerten, werten und verantworten: je mit Rolle und auf Wunsch mit Namen.',
  'screen.register.for.team': 'Teams tragen den Plan: Ihre Kapazität sagt, wie viel davon in ein Quartal passt.',
  'screen.register.for.domain':
    'Bereiche fassen Praktiken zusammen, damit ein Vorstand acht Zeilen sieht statt fünfzig.',
  'screen.register.for.practice':
    'Was Ihr IT-Betrieb Tag für Tag tut. Jede wird durch sechs Linsen bewertet; nehmen Sie einen mitgelieferten Satz oder schreiben Sie eigene.',
  'screen.register.for.practiceGoal': 'Welche Praktik welchem Ziel dient und wie stark: Danach wiegen die Lücken.',
  'screen.register.for.practiceDependency':
    'Eine Praktik ist nur so gut wie die Daten, die sie bekommt: von welcher anderen Praktik sie sie hat.',
  'screen.register.for.agreedLevel':
    'Die Stufe, auf die sich das Team für eine Praktik und eine Linse geeinigt hat, mit Begründung.',
  'screen.register.for.evidence':
    'Was eine Stufe belegt: ein Dokument, eine Zahl oder ein Gespräch, wo es liegt und wann es geprüft wurde.',
  'screen.register.for.diagnostic':
    'Was Nutzende über einen Service sagen: wie wichtig er ihnen ist und wie gut er ist.',
  'screen.register.for.partnershipAnswer': 'Wie IT und Geschäft zusammenarbeiten, in sechs Fragen.',
  'screen.register.for.benchmark': 'Zahlen anderer zum Vergleich, je mit Quelle und Datum.',
  'screen.register.for.constraint': 'Was den Plan hemmt und was ihn trägt: wie stark es ist und was Sie dazu tun.',
  'screen.register.for.constraintGoal': 'Welches Ziel ein Hemmnis gefährdet.',
  'screen.register.for.constraintPractice': 'Welche Praktik ein Hemmnis bremst.',
  'screen.register.for.constraintInitiative':
    'Welche Initiative ein Hemmnis behindert, damit sich ihre Aufgaben darum kümmern.',
  'screen.register.for.forum': 'Die Sitzungen, die entscheiden: wie oft, unter wessen Vorsitz, mit wem.',
  'screen.register.for.decisionRight':
    'Für jede Entscheidung: wer empfiehlt, wer entscheidet, wer zustimmen muss und bis zu welcher Grenze.',
  'screen.register.for.swotItem': 'Was für den Plan spricht und was dagegen: von innen und von außen.',
  'screen.register.for.opportunity':
    'Verbesserungen, die eine Überlegung wert sind. Die überzeugenden werden Initiativen.',
  'screen.register.for.opportunityPractice': 'Welche Praktiken eine Chance verbessert.',
  'screen.register.for.opportunityLift': 'Von welcher Stufe auf welche eine Chance eine Praktik heben würde.',
  'screen.register.for.opportunityGoal': 'Welchen Zielen eine Chance dient.',
  'screen.register.for.opportunityDependency': 'Welche Chance vor welcher kommen muss.',
  'screen.register.for.initiative': 'Was getan werden könnte: gewertet, geordnet, entschieden und geplant.',
  'screen.register.for.criterion': 'Wonach Initiativen gewertet werden; die Gewichte eines Teils ergeben zusammen 100.',
  'screen.register.for.score': 'Wie eine Initiative bei einem Kriterium abschneidet und warum.',
  'screen.register.for.participantScore':
    'Was jede beteiligte Person wertet, bevor sich das Team einigt: Weite Spannen sind ein Gespräch wert.',
  'screen.register.for.criterionJudgement':
    'Wie viel Mal so wichtig ein Kriterium ist wie ein anderes: Daraus folgen die Gewichte.',
  'screen.register.for.initiativeGoal': 'Welchen Zielen eine Initiative dient und wie stark.',
  'screen.register.for.initiativeObjective': 'Welche Objectives eine Initiative voranbringt.',
  'screen.register.for.initiativePractice': 'An welchen Praktiken eine Initiative arbeitet.',
  'screen.register.for.initiativeLift': 'Von welcher Stufe auf welche eine Initiative eine Praktik hebt.',
  'screen.register.for.initiativeDependency':
    'Welche Initiative auf welche warten muss: Die Terminplanung hält sich daran.',
  'screen.register.for.wave': 'Abschnitte der Roadmap, je mit eigenem Zweck und Geld.',
  'screen.register.for.lane':
    'Stränge der Arbeit, etwa Resilienz oder Daten; auch die Säulen der Strategie auf einer Seite.',
  'screen.register.for.milestone': 'Zusagen mit Datum, die jeder prüfen kann.',
  'screen.register.for.freeze':
    'Zeiten, in denen ein Team nichts ändert, etwa der Jahresabschluss: Nichts wird hineingeplant.',
  'screen.register.for.initiativeEffort':
    'Wie viele Tage eines Teams eine Initiative in einem Quartal braucht: Damit wird die Kapazität verglichen.',
  'screen.register.for.scenario':
    'Ein anderer Plan neben dem Plan, etwa mit weniger Geld oder weniger Leuten, zum Vergleich.',
  'screen.register.for.scenarioInitiative':
    'Was für eine Initiative in einem Szenario anders ist: weggelassen, früher oder später.',
  'screen.register.for.scenarioWeight': 'Wie viel ein Kriterium in einem Szenario stattdessen wiegt.',
  'screen.register.for.risk': 'Was schiefgehen kann: Ursache, Ereignis und Wirkung, und was Sie dagegen tun.',
  'screen.register.for.supplier':
    'Auf wen sich der Plan stützt, mit Verlängerung und Kündigungsfrist, damit sich kein Vertrag unbemerkt verlängert.',
  'screen.register.for.supplierScore': 'Wie ein Lieferant bei sechs Kriterien abschneidet, von Eignung bis Stabilität.',
  'screen.register.for.task': 'Wer bis wann was übergibt, für die Initiativen der ersten Welle.',
  'screen.register.for.raciAssignment':
    'Wer bei einer Aufgabe ausführt, verantwortet, befragt und informiert wird. Genau eine Person verantwortet.',
  'screen.register.for.measure': 'Woran Sie merken, dass es wirkt: eine Zahl mit Ausgangswert und Zielwert.',
  'screen.register.for.measureGoal': 'Von welchem Ziel eine Kennzahl berichtet.',
  'screen.register.for.measureInitiative': 'Welche Initiative eine Kennzahl bewegen soll.',
  'screen.register.for.measureReading': 'Was eine Kennzahl an einem Tag zeigte: Daraus folgt der Fortschritt.',
  'screen.register.for.stakeholder': 'Gruppen, die der Plan berührt: wo sie stehen und wo sie stehen sollten.',
  'screen.register.for.communication': 'Was eine Gruppe hört, von wem, wo und wann, vor ihrer ersten Veränderung.',
  'screen.register.for.packSection': 'Seiten der Vorstandsvorlage: welche darin sind und was oben auf ihnen steht.',
  'screen.register.for.option': 'Zwei oder drei Wege zu entscheiden, mit dem, was jeder kostet und bewirkt.',
  'screen.register.for.resolution': 'Entscheidungen im Wortlaut des Protokolls.',
  'screen.register.for.approval': 'Rollen, deren Ja vor der Sitzung gebraucht wird.',
  'screen.register.for.acceptedFinding':
    'Befunde, mit denen Sie leben wollen, und warum. Akzeptiert werden sie in der Ansicht „Qualität“.',
}
