import type { findingTexts as english } from '../en/findings.ts'

/** What a workbook lacks, one sentence for each kind of finding: `steps.finding.<entity>.<what>`. */
export const findingTexts: Readonly<Record<keyof typeof english, string>> = {
  'steps.finding.workbook.noPurpose': 'Sagen Sie, wozu diese Strategie dient.',
  'steps.finding.workbook.noDecisionWanted': 'Sagen Sie, zu welcher Entscheidung die Strategie führen soll.',
  'steps.finding.workbook.noOrganisation': 'Nennen Sie die Organisation.',
  'steps.finding.workbook.noHorizon': 'Geben Sie den ersten Tag des Plans an.',
  'steps.finding.participant.none': 'Nennen Sie die Beteiligten.',
  'steps.finding.participant.oneRater':
    'Nur eine Person bewertet; eine zweite Sicht zeigt, wo Meinungen auseinandergehen.',
  'steps.finding.team.none': 'Nennen Sie die Teams, deren Zeit den Plan begrenzt.',
  'steps.finding.team.noCapacity': '{name} hat in keinem Quartal Tage für Veränderung.',
  'steps.finding.statement.noneChosen':
    '{kind, select, itVision {Wählen Sie die Vision der IT.} itMission {Wählen Sie die Mission der IT.} businessVision {Wählen Sie die Vision des Unternehmens.} other {Wählen Sie die Mission des Unternehmens.}}',
  'steps.finding.statement.severalChosen':
    '{kind, select, itVision {{count} Formulierungen der Vision der IT sind gewählt; behalten Sie eine.} itMission {{count} Formulierungen der Mission der IT sind gewählt; behalten Sie eine.} businessVision {{count} Formulierungen der Vision des Unternehmens sind gewählt; behalten Sie eine.} other {{count} Formulierungen der Mission des Unternehmens sind gewählt; behalten Sie eine.}}',
  'steps.finding.statement.noSource': 'Der Leitsatz „{name}“ des Unternehmens hat keine Quelle.',
  'steps.finding.businessPriority.none': 'Erfassen Sie, was die Organisation will, mit Quelle.',
  'steps.finding.businessPriority.unserved': 'Kein Objective dient der Geschäftspriorität „{name}“.',
  'steps.finding.objective.none': 'Es gibt noch kein Objective.',
  'steps.finding.objective.count':
    '{count, plural, one {Es gibt # Objective} other {Es gibt # Objectives}}; drei bis fünf merkt man sich leichter.',
  'steps.finding.objective.noPriority': 'Das Objective „{name}“ dient keiner Geschäftspriorität.',
  'steps.finding.objective.noKeyResult': 'Das Objective „{name}“ hat kein Key Result.',
  'steps.finding.objective.keyResultCount':
    'Das Objective „{name}“ hat {count, plural, one {# Key Result} other {# Key Results}}; üblich sind zwei bis vier.',
  'steps.finding.objective.noOwner': 'Für das Objective „{name}“ ist niemand verantwortlich.',
  'steps.finding.keyResult.noBaseline': 'Das Key Result „{name}“ hat keinen Ausgangswert.',
  'steps.finding.keyResult.noTarget': 'Das Key Result „{name}“ hat keinen Zielwert.',
  'steps.finding.keyResult.baselineIsTarget':
    'Ausgangs- und Zielwert des Key Results „{name}“ sind gleich, Fortschritt ist so nicht erkennbar.',
  'steps.finding.keyResult.noDue': 'Das Key Result „{name}“ hat kein Datum.',
  'steps.finding.keyResult.noOwner': 'Für das Key Result „{name}“ ist niemand verantwortlich.',
  'steps.finding.principle.noConsequence':
    'Das Prinzip „{name}“ sagt {missing, select, weWill {nichts darüber, was Sie tun werden} weStop {nichts darüber, was Sie lassen werden} other {weder, was Sie tun, noch, was Sie lassen werden}}.',
  'steps.finding.principle.tooMany': '{count} Prinzipien sind übernommen; mehr als {most} merkt sich niemand.',
  'steps.finding.principle.tooFew':
    '{count, plural, one {# Prinzip ist} other {# Prinzipien sind}} übernommen; üblich sind {least} bis {most}.',
  'steps.finding.goal.tooManyTop':
    '{count} Ziele haben Gewicht 4 oder 5; stehen mehr als {most} an der Spitze, steht dort keines.',
  'steps.finding.goal.noPractice':
    'Keine Praktik im Umfang dient dem Ziel „{name}“, es wirkt also nicht auf die Wichtigkeit.',
  'steps.finding.goal.noPriority': 'Das Ziel „{name}“ hat Gewicht {weight}, dient aber keiner Geschäftspriorität.',
  'steps.finding.practice.none': 'Keine Praktik ist im Umfang.',
  'steps.finding.practice.noGoal': '{name} dient keinem Ziel, die Wichtigkeit lässt sich nicht ableiten.',
  'steps.finding.practice.noDomain': '{name} gehört zu keinem Bereich.',
  'steps.finding.practice.noOwner':
    'Für {count, plural, one {# Praktik} other {# Praktiken}} ist niemand verantwortlich.',
  'steps.finding.practice.unrated': '{name} ist nicht bewertet.',
  'steps.finding.practice.targetWithoutReason':
    'Das Ziel von {name} ist {target} und nicht wie vorgeschlagen {suggested}; schreiben Sie auf, warum.',
  'steps.finding.practice.targetFive':
    'Das Ziel von {name} ist 5; wenige Organisationen brauchen das, und jede Stufe dauert etwa ein Jahr.',
  'steps.finding.rating.coverage':
    '{covered, number, ::percent .#} aller Zellen sind bewertet; gewünscht sind {wanted, number, ::percent}.',
  'steps.finding.agreedLevel.unsettled':
    'Die Bewertungen von {name}, {lens, select, accountability {Prozessverantwortung} policy {Richtlinie} data {Daten} documentation {Dokumentation} technology {Technologie} other {Finanzierung}}, reichen von {low} bis {high}; einigen Sie sich auf eine Stufe. Bis dahin zählt {level}.',
  'steps.finding.agreedLevel.noReason':
    'Die vereinbarte Stufe von {name}, {lens, select, accountability {Prozessverantwortung} policy {Richtlinie} data {Daten} documentation {Dokumentation} technology {Technologie} other {Finanzierung}}, weicht von den Bewertungen ab; schreiben Sie auf, warum.',
  'steps.finding.evidence.noneFound': 'Für {name} wurde kein Nachweis gefunden ({title}).',
  'steps.finding.partnershipAnswer.open':
    '{count, plural, one {# Frage} other {# Fragen}} der Partnerschaftsprüfung {count, plural, one {hat} other {haben}} keine Antwort.',
  'steps.finding.constraint.none': 'Es ist weder Hemmnis noch Treiber erfasst.',
  'steps.finding.constraint.noResponse': 'Stärke {strength} und keine Antwort: „{name}“',
  'steps.finding.constraint.noOwner': 'Stärke {strength} und niemand verantwortlich: „{name}“',
  'steps.finding.constraint.blocksWithoutResponse': 'Berührt eine Initiative und hat keine Antwort: „{name}“',
  'steps.finding.constraint.weakUnanswered':
    'Nichts hat Stärke {from} oder mehr, und {count, plural, one {einem Eintrag fehlt} other {# Einträgen fehlt}} Antwort oder verantwortliche Person.',
  'steps.finding.decisionRight.none': 'Es ist nicht geklärt, wer was entscheidet.',
  'steps.finding.decisionRight.nobodyDecides': 'Niemand entscheidet „{name}“.',
  'steps.finding.forum.none': 'Es gibt kein Gremium, in dem entschieden wird.',
  'steps.finding.forum.noChair': '{name} hat keinen Vorsitz.',
  'steps.finding.opportunity.none': 'Es gibt noch keine Chance.',
  'steps.finding.opportunity.noPractice': 'Die Chance „{name}“ gehört zu keiner Praktik.',
  'steps.finding.opportunity.noGoal': 'Die Chance „{name}“ dient keinem Ziel.',
  'steps.finding.opportunity.drafts':
    '{count, plural, one {# Entwurf wartet} other {# Entwürfe warten}} darauf, übernommen oder verworfen zu werden.',
  'steps.finding.opportunity.notPromoted':
    'Die Chance „{name}“ soll Initiative geworden sein, aber keine verweist auf sie.',
  'steps.finding.opportunity.loop': 'Diese Chancen warten aufeinander: {loop}.',
  'steps.finding.initiative.none': 'Es gibt noch keine Initiative.',
  'steps.finding.initiative.noGoal': 'Die Initiative „{name}“ dient keinem Ziel.',
  'steps.finding.initiative.noPractice': 'Die Initiative „{name}“ verbessert keine Praktik.',
  'steps.finding.initiative.noOutcome': 'Die Initiative „{name}“ sagt nicht, was anders sein wird.',
  'steps.finding.initiative.undecided': 'Über die Initiative „{name}“ ist nichts entschieden.',
  'steps.finding.initiative.noDecisionReason': 'Die Entscheidung über „{name}“ hat keinen Grund.',
  'steps.finding.initiative.noDecisionMaker': 'Es ist nicht festgehalten, wer wann über „{name}“ entschied.',
  'steps.finding.initiative.noMandateReason': '„{name}“ ist Pflicht, aber es steht nicht da, wodurch.',
  'steps.finding.initiative.unscored':
    '„{name}“ hat bei {count, plural, one {# Kriterium} other {# Kriterien}} keine Wertung.',
  'steps.finding.initiative.noClass': '„{name}“ ist noch nicht als Muss, Soll, Könnte oder Diesmal nicht eingeordnet.',
  'steps.finding.initiative.noOwner': 'Die Initiative „{name}“ soll umgesetzt werden, aber niemand ist verantwortlich.',
  'steps.finding.initiative.noSponsor': 'Die Initiative „{name}“ soll umgesetzt werden und hat keinen Sponsor.',
  'steps.finding.initiative.noBenefit':
    'Der Nutzen von „{name}“ ist nicht prüfbar: geben Sie eine Kennzahl mit heutigem Wert, Zielwert und Datum an.',
  'steps.finding.initiative.noCost': 'Die Initiative „{name}“ hat keine einmaligen Kosten; 0 ist eine Antwort.',
  'steps.finding.initiative.noEffort': 'Die Initiative „{name}“ verlangt von keinem Team Tage.',
  'steps.finding.initiative.noDates': 'Die Initiative „{name}“ soll umgesetzt werden und hat weder Beginn noch Ende.',
  'steps.finding.initiative.finishBeforeStart': 'Die Initiative „{name}“ endet, bevor sie beginnt.',
  'steps.finding.initiative.tooEarly':
    '„{name}“ beginnt am {planned, date, day}, erlaubt ist es nicht vor dem {date, date, day}.',
  'steps.finding.initiative.notOnFixedDay':
    '„{name}“ beginnt am {planned, date, day}, der Beginn ist auf den {date, date, day} festgelegt.',
  'steps.finding.initiative.fixedTooEarly':
    '„{name}“ muss am {planned, date, day} beginnen, erlaubt ist es nicht vor dem {date, date, day}.',
  'steps.finding.initiative.inFreeze':
    '„{name}“ beginnt am {planned, date, day}, in der Sperrzeit „{freeze}“, die bis zum {date, date, day} dauert.',
  'steps.finding.initiative.noWave': 'Die Initiative „{name}“ soll umgesetzt werden und liegt in keiner Welle.',
  'steps.finding.initiative.outsideWave': 'Die Initiative „{name}“ beginnt außerhalb ihrer Welle {wave}.',
  'steps.finding.initiative.mandatedNotDone': '„{name}“ ist Pflicht, soll aber nicht umgesetzt werden.',
  'steps.finding.initiative.tooManyBets':
    '{count} große Vorhaben in einem Jahr; mehr als {most} gelingen selten nebeneinander.',
  'steps.finding.initiative.mustShare':
    '{share, number, ::percent} des Aufwands sind Muss; höchstens {most, number, ::percent} lassen Raum für Überraschungen.',
  'steps.finding.initiativeDependency.loop': 'Diese Initiativen warten aufeinander: {loop}.',
  'steps.finding.initiativeDependency.dateConflict':
    '„{name}“ ist {days, plural, one {# Tag} other {# Tage}} zu früh für „{needed}“ geplant, wovon sie abhängt.',
  'steps.finding.initiativeDependency.waveConflict':
    '„{name}“ liegt in einer früheren Welle als „{needed}“, wovon sie abhängt.',
  'steps.finding.initiativeDependency.notDone':
    '„{name}“ hängt von „{needed}“ ab, und das soll nicht umgesetzt werden.',
  'steps.finding.prioritisation.notFrozen': 'Legen Sie die Reihenfolge fest, mit Datum und Person.',
  'steps.finding.prioritisation.mandatedOverCap':
    'Was umgesetzt werden muss, kostet mit allem, was es braucht, {needed, number, money}; da sind {cap, number, money}. Erhöhen Sie die Grenze, oder nehmen Sie einer davon die Pflicht: {names}.',
  'steps.finding.prioritisation.overCap':
    'Was umgesetzt werden soll, kostet {cost, number, money}; da sind {cap, number, money}. Erhöhen Sie die Grenze, oder entscheiden Sie anders über das, was unter der Linie liegt.',
  'steps.finding.wave.overCap':
    '„{name}“ kostet {cost, number, money} und hat {cap, number, money}. Erhöhen Sie das Geld der Welle, oder verschieben Sie eine Initiative in eine spätere.',
  'steps.finding.quarterBudget.over':
    'Das Quartal ab {quarter, date, day} gibt {spend, number, money} aus und hat {budget, number, money}. Erhöhen Sie sein Budget, verschieben Sie eine Initiative, oder lassen Sie eine Terminierung Platz finden.',
  'steps.finding.criterion.weightless':
    '{count, plural, =0 {Es gibt keine Kriterien für {part, select, value {Wert} effort {Aufwand} reach {Reichweite} impact {Wirkung} confidence {Sicherheit} ease {Leichtigkeit} timeCriticality {Dringlichkeit} riskReduction {Risikominderung} delayCost {Verzögerungskosten} other {Dauer}}, also lässt sich nichts ordnen: fügen Sie eines hinzu, oder wählen Sie eine andere Methode.} other {In {part, select, value {Wert} effort {Aufwand} reach {Reichweite} impact {Wirkung} confidence {Sicherheit} ease {Leichtigkeit} timeCriticality {Dringlichkeit} riskReduction {Risikominderung} delayCost {Verzögerungskosten} other {Dauer}} wiegt nichts etwas, also lässt sich nichts ordnen: geben Sie ein Gewicht für {names}.}}',
  'steps.finding.criterion.weights':
    'Die Gewichte für {part, select, value {Wert} effort {Aufwand} reach {Reichweite} impact {Wirkung} confidence {Sicherheit} ease {Leichtigkeit} timeCriticality {Dringlichkeit} riskReduction {Risikominderung} delayCost {Verzögerungskosten} other {Dauer}} ergeben zusammen {sum} und nicht 100.',
  'steps.finding.criterion.inconsistent':
    'Die Paarvergleiche widersprechen sich (Konsistenz {ratio, number, ::.00}, höchstens {most, number, ::.00}).',
  'steps.finding.teamCapacity.overload':
    '{team} ist im Quartal ab {quarter, date, day} zu {load, number, ::percent} ausgelastet, und niemand hat das akzeptiert.',
  'steps.finding.teamCapacity.missing': '{team} hat im Quartal ab {quarter, date, day} Arbeit, aber keine Tage dafür.',
  'steps.finding.milestone.noDate': 'Der Meilenstein „{name}“ hat kein Datum.',
  'steps.finding.risk.unanswered': 'Das Risiko „{name}“ hat den Wert {score} und keine Gegenmaßnahme.',
  'steps.finding.risk.noOwner': 'Für das Risiko „{name}“ mit dem Wert {score} ist niemand verantwortlich.',
  'steps.finding.supplier.noRenewal': '{name} hat kein Verlängerungsdatum.',
  'steps.finding.supplier.partlyScored': '{name} hat Noten für {count} von {of} Kriterien.',
  'steps.finding.task.none': 'Die erste Welle hat noch keine Aufgaben.',
  'steps.finding.task.initiativeWithout': 'Die Initiative „{name}“ liegt in der ersten Welle und hat keine Aufgabe.',
  'steps.finding.task.noAccountable': 'Für die Aufgabe „{name}“ ist niemand verantwortlich (A).',
  'steps.finding.task.severalAccountable':
    'Für die Aufgabe „{name}“ sind {count} verantwortlich (A); behalten Sie eine.',
  'steps.finding.task.noResponsible': 'Niemand führt die Aufgabe „{name}“ durch (R).',
  'steps.finding.task.manyConsulted': 'Zur Aufgabe „{name}“ beraten {count}; jede Stimme macht sie langsamer.',
  'steps.finding.task.notAgreed':
    'Die Genannten in {count, plural, one {# Aufgabe} other {# Aufgaben}} haben noch nicht zugestimmt.',
  'steps.finding.task.noDates': 'Die Aufgabe „{name}“ hat weder Beginn noch Ende.',
  'steps.finding.participant.manyResponsible': '{name} führt {count} Aufgaben durch.',
  'steps.finding.participant.manyAccountable': '{name} ist für {count} Aufgaben verantwortlich.',
  'steps.finding.measure.none': 'Es gibt noch keine Kennzahl.',
  'steps.finding.goal.noOutcomeMeasure': 'Keine nachlaufende Kennzahl sagt, ob das Ziel „{name}“ erreicht ist.',
  'steps.finding.goal.noLeadingMeasure': 'Keine vorlaufende Kennzahl warnt früh beim Ziel „{name}“.',
  'steps.finding.measure.noBaseline': 'Die Kennzahl „{name}“ hat keinen Ausgangswert.',
  'steps.finding.measure.noTarget': 'Die Kennzahl „{name}“ hat keinen Zielwert.',
  'steps.finding.measure.baselineIsTarget': 'Ausgangs- und Zielwert der Kennzahl „{name}“ sind gleich.',
  'steps.finding.measure.noOwner': 'Für die Kennzahl „{name}“ ist niemand verantwortlich.',
  'steps.finding.measure.noGoal': 'Die Kennzahl „{name}“ gehört zu keinem Ziel.',
  'steps.finding.stakeholder.none': 'Listen Sie die Gruppen auf, die der Plan berührt.',
  'steps.finding.stakeholder.noEarlyMessage':
    '{name}: keine Botschaft, bevor {change, select, none {sich zum ersten Mal etwas ändert} other {„{change}“ beginnt}}.',
  'steps.finding.stakeholder.untold':
    'Keine Gruppe ist stark berührt, und {count, plural, one {eine bekommt} other {# bekommen}} keine Botschaft.',
  'steps.finding.stakeholder.severalRoutine': '{name} hat {count} regelmäßige Kanäle; einer wird besser gehört.',
  'steps.finding.communication.noOwner': 'Niemand versendet die Botschaft „{name}“.',
  'steps.finding.communication.noDate': 'Die Botschaft „{name}“ hat kein Datum.',
  'steps.finding.communication.noFeedback': '{name} kann nicht antworten: keine Botschaft sagt, wie.',
  'steps.finding.boardPack.noAsk': 'Schreiben Sie, was der Vorstand entscheiden soll.',
  'steps.finding.boardPack.noCostOfDoingNothing': 'Sagen Sie, was geschieht, wenn nichts geschieht.',
  'steps.finding.boardPack.noVersion': 'Geben Sie der Vorlage eine Version.',
  'steps.finding.boardPack.noNextReview': 'Sagen Sie, wann die Strategie wieder überprüft wird.',
  'steps.finding.boardPack.jargon':
    '{place, select, boardPack {In der Vorlage steht} packSection {In einer Überschrift steht} option {In einer Option steht} other {In einem Beschluss steht}} „{term}“; einfacher ist „{plain}“.',
  'steps.finding.boardPack.noMoney':
    'Keine Initiative, die umgesetzt werden soll, hat Kosten; der Vorstand sieht das Geld nicht.',
  'steps.finding.packSection.headline': 'Die Überschrift „{name}“ ist kein ganzer Satz.',
  'steps.finding.option.tooFew': 'Bieten Sie dem Vorstand mindestens zwei Optionen.',
  'steps.finding.option.tooMany': '{count} Optionen stehen zur Wahl; besprechen lassen sich zwei oder drei.',
  'steps.finding.option.noneRecommended': 'Keine Option ist empfohlen.',
  'steps.finding.option.severalRecommended': '{count} Optionen sind empfohlen; behalten Sie eine.',
  'steps.finding.resolution.none': 'Formulieren Sie die Beschlüsse so, wie sie ins Protokoll sollen.',
  'steps.finding.resolution.noOwner': 'Für den Beschluss „{name}“ ist niemand verantwortlich.',
  'steps.finding.approval.none': 'Sagen Sie, wer die Vorlage unterzeichnet.',
}
