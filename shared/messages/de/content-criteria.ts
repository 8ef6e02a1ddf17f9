import type { contentCriteria as english } from '../en/content-criteria.ts'

/** The shipped criteria of the ranking methods, and the criteria of the supplier scorecard. */
export const contentCriteria: Readonly<Record<keyof typeof english, string>> = {
  'content.criterion.goalContribution.name': 'Beitrag zu den Zielen',
  'content.criterion.goalContribution.description':
    'Wie weit es die Ziele mit dem höchsten Gewicht voranbringt. 1: kaum; 5: es entscheidet, ob ein Spitzenziel erreicht wird.',
  'content.criterion.gapClosed.name': 'Geschlossene Lücke',
  'content.criterion.gapClosed.description':
    'Wie viel vom Abstand zwischen heutiger Stufe und Zielstufe es schließt, und in wie vielen Praktiken.',
  'content.criterion.riskReduced.name': 'Verringertes Risiko',
  'content.criterion.riskReduced.description':
    'Wie stark es die Wahrscheinlichkeit oder den Schaden dessen senkt, was schiefgehen kann.',
  'content.criterion.userExperience.name': 'Anwendererlebnis',
  'content.criterion.userExperience.description': 'Wie deutlich Menschen außerhalb der IT den Unterschied merken.',
  'content.criterion.moneySaved.name': 'Eingespartes Geld',
  'content.criterion.moneySaved.description':
    'Was es nach Abschluss pro Jahr einspart. 1: nichts; 5: im Budget klar sichtbar.',
  'content.criterion.unlocksOthers.name': 'Öffnet den Weg',
  'content.criterion.unlocksOthers.description':
    'Wie viele andere Initiativen erst danach beginnen oder gut funktionieren können.',
  'content.criterion.cost.name': 'Kosten',
  'content.criterion.cost.description':
    'Einmalige Ausgaben. 1: aus der Portokasse; 5: braucht einen eigenen Vorstandsbeschluss.',
  'content.criterion.time.name': 'Zeit',
  'content.criterion.time.description': 'Wie lange es bis zur Nutzung dauert. 1: Wochen; 5: mehr als ein Jahr.',
  'content.criterion.complexity.name': 'Komplexität',
  'content.criterion.complexity.description': 'Wie viele Systeme, Teams und Unbekannte es berührt.',
  'content.criterion.peopleChange.name': 'Umstellung für Menschen',
  'content.criterion.peopleChange.description': 'Wie viele Menschen anders arbeiten müssen, und wie sehr anders.',
  'content.criterion.reach.name': 'Reichweite',
  'content.criterion.reach.description':
    'Wie viele Menschen oder Fälle es in einem Zeitraum erreicht, etwa in einem Quartal.',
  'content.criterion.impact.name': 'Wirkung',
  'content.criterion.impact.description':
    'Die Wirkung auf jeden Erreichten: 3 enorm, 2 hoch, 1 mittel, 0,5 gering, 0,25 minimal.',
  'content.criterion.confidence.name': 'Sicherheit der Schätzung',
  'content.criterion.confidence.description':
    'Wie sicher Sie sich der anderen Zahlen sind, als Anteil: 1 hoch, 0,8 mittel, 0,5 niedrig.',
  'content.criterion.effort.name': 'Aufwand',
  'content.criterion.effort.description': 'Arbeit aller Beteiligten zusammen, in Personenmonaten.',
  'content.criterion.iceImpact.name': 'Wirkung',
  'content.criterion.iceImpact.description': 'Wie viel sich ändern würde, wenn es gelingt, von 1 bis 10.',
  'content.criterion.iceConfidence.name': 'Sicherheit der Schätzung',
  'content.criterion.iceConfidence.description': 'Wie sicher Sie sind, dass es gelingt, von 1 bis 10.',
  'content.criterion.ease.name': 'Leichtigkeit',
  'content.criterion.ease.description': 'Wie wenig es an Menschen und Geld verlangt, von 1 bis 10.',
  'content.criterion.businessValue.name': 'Wert für Anwender und Geschäft',
  'content.criterion.businessValue.description': 'Im Verhältnis zum Eintrag mit dem geringsten Wert, der 1 hat.',
  'content.criterion.timeCriticality.name': 'Dringlichkeit',
  'content.criterion.timeCriticality.description':
    'Wie schnell der Wert durch Warten schwindet, im Verhältnis zum am wenigsten dringenden Eintrag.',
  'content.criterion.riskReduction.name': 'Risikominderung oder eröffnete Chance',
  'content.criterion.riskReduction.description':
    'Was es verhindert oder ermöglicht, im Verhältnis zum geringsten der Einträge.',
  'content.criterion.jobSize.name': 'Größe der Arbeit',
  'content.criterion.jobSize.description': 'Im Verhältnis zum kleinsten Eintrag, der 1 hat.',
  'content.criterion.delayCost.name': 'Kosten einer Woche Verzögerung',
  'content.criterion.delayCost.description': 'Geld, das in jeder Woche verloren geht, in der es fehlt.',
  'content.criterion.duration.name': 'Dauer',
  'content.criterion.duration.description': 'Wochen vom Beginn bis zur Nutzung.',
  'content.criterion.weightedValue.name': 'Beitrag zu den Zielen',
  'content.criterion.weightedValue.description': 'Wie weit es die Ziele mit dem höchsten Gewicht voranbringt.',
  'content.criterion.weightedUrgency.name': 'Dringlichkeit',
  'content.criterion.weightedUrgency.description': 'Was ein weiteres halbes Jahr Warten bewirken würde.',
  'content.criterion.weightedFeasibility.name': 'Machbarkeit',
  'content.criterion.weightedFeasibility.description':
    'Wie wahrscheinlich es mit den vorhandenen Menschen und Mitteln gelingt.',
  'content.supplierCriterion.fit.name': 'Passung',
  'content.supplierCriterion.fit.description': 'Leistet, was wir brauchen, heute und in der eingeschlagenen Richtung.',
  'content.supplierCriterion.reliability.name': 'Zuverlässigkeit und Support',
  'content.supplierCriterion.reliability.description': 'Hält seine Service Levels ein, und antwortet, wenn nicht.',
  'content.supplierCriterion.security.name': 'Sicherheit und Compliance',
  'content.supplierCriterion.security.description': 'Schützt unsere Daten und kann es einem Prüfer belegen.',
  'content.supplierCriterion.cost.name': 'Gesamtkosten und Verlängerung',
  'content.supplierCriterion.cost.description':
    'Ein fairer Preis über die ganze Laufzeit, ohne Fallen bei Verlängerung oder Ausstieg.',
  'content.supplierCriterion.integration.name': 'Integrationsaufwand',
  'content.supplierCriterion.integration.description':
    'Lässt sich mit wenig Arbeit an das Vorhandene anbinden (5 heißt wenig Arbeit).',
  'content.supplierCriterion.stability.name': 'Stabilität und Referenzen',
  'content.supplierCriterion.stability.description':
    'Wird es in fünf Jahren noch geben, und andere sprechen gut davon.',
}
