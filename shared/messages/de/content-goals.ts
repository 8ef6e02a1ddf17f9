import type { contentGoals as english } from '../en/content-goals.ts'

/** The shipped domains, the IT operations goals, and business priorities to start from. */
export const contentGoals: Readonly<Record<keyof typeof english, string>> = {
  'content.domain.DIR': 'Ausrichtung & Governance',
  'content.domain.PAR': 'Partnerschaft mit dem Geschäft',
  'content.domain.SUP': 'Anwender- & Service-Support',
  'content.domain.CHG': 'Change & Lieferung',
  'content.domain.OPS': 'Plattformbetrieb',
  'content.domain.INF': 'Assets & Betriebsdaten',
  'content.domain.RES': 'Resilienz & Sicherheit',
  'content.domain.PPL': 'Personal & Lieferanten',
  'content.goal.O1.name': 'Zuverlässige Services',
  'content.goal.O1.meaning':
    'Die wichtigsten Services laufen durchgehend, und nach einer Störung sind sie schnell wieder da.',
  'content.goal.O2.name': 'Geschützt und regelkonform',
  'content.goal.O2.meaning':
    'Informationen und Systeme sind geschützt, und für jede unserer Pflichten können wir zeigen, dass sie erfüllt wurde.',
  'content.goal.O3.name': 'Gutes Anwendererlebnis',
  'content.goal.O3.meaning':
    'Die Belegschaft findet IT-Services und Hilfe vor, die ihre Arbeit erleichtern statt erschweren.',
  'content.goal.O4.name': 'Schneller, sicherer Change',
  'content.goal.O4.meaning': 'Neues geht in Tagen statt in Monaten live, und nichts anderes leidet darunter.',
  'content.goal.O5.name': 'Kosten im Griff',
  'content.goal.O5.meaning': 'Wir wissen, was Technologie kostet und warum, und die Zahl entwickelt sich wie gewollt.',
  'content.goal.O6.name': 'Moderne, einfache Landschaft',
  'content.goal.O6.meaning': 'Von Jahr zu Jahr gibt es weniger veraltete und weniger doppelte Technologie.',
  'content.goal.O7.name': 'Freie Kapazität',
  'content.goal.O7.meaning': 'Weniger Zeit fließt in Handarbeit und Notfälle, mehr in geplante Arbeit.',
  'content.goal.O8.name': 'Entscheiden auf guten Daten',
  'content.goal.O8.meaning': 'Die Aufzeichnungen des Betriebs sind solide genug, um darauf Entscheidungen zu stützen.',
  'content.goal.O9.name': 'Lieferanten im Griff',
  'content.goal.O9.meaning':
    'Kein Vertrag, keine Verlängerung und keine schwache Leistung eines Lieferanten überrascht uns.',
  'content.goal.O10.name': 'Dauerhaft tragfähiges Team',
  'content.goal.O10.meaning':
    'Das Team hat die Fähigkeiten, die Stunden und den Nachwuchs, die seine Aufgabe verlangt.',
  'content.goal.O11.name': 'Ein Team mit dem Geschäft',
  'content.goal.O11.meaning': 'IT und operative Bereiche planen, budgetieren und lösen Probleme gemeinsam.',
  'content.goal.O12.name': 'Raum für Innovation',
  'content.goal.O12.meaning': 'Ein Teil von Menschen und Geld bleibt für das reserviert, was neuen Wert schafft.',
  'content.priority.growRevenue': 'Umsatz steigern',
  'content.priority.customerExperience': 'Kundenerlebnis',
  'content.priority.operatingMargin': 'Operative Marge',
  'content.priority.regulatoryTrust': 'Vertrauen der Aufsicht',
  'content.priority.workforceProductivity': 'Produktivität der Belegschaft',
  'content.priority.speedToMarket': 'Schnell am Markt',
  'content.priority.resilience': 'Widerstandsfähigkeit',
  'content.priority.mergersAndScale': 'Zukäufe und Größe',
}
