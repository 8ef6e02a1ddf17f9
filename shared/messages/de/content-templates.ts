import type { contentTemplates as english } from '../en/content-templates.ts'

/** Anfänge mit mehr als einer leeren Arbeitsmappe. */
export const contentTemplates: Readonly<Record<keyof typeof english, string>> = {
  'content.template.hospital.name': 'IT-Betrieb eines Krankenhauses',
  'content.template.hospital.what':
    'Versorgung rund um die Uhr, Patientendaten, Geräte und Vorschriften, die nicht warten.',
  'content.template.hospital.scope':
    'Alle IT-Services, von denen die Versorgung abhängt: klinische und administrative Systeme, Netz, Arbeitsplätze und Medizingeräte im Netz. Nicht dazu gehören die Geräte selbst.',
  'content.template.hospital.purpose':
    'Die Versorgung darf nicht an der IT scheitern. Wir klären, welche Services für Patienten lebenswichtig sind, wie gut wir sie am Laufen halten und was wir zuerst verbessern.',
  'content.template.hospital.decision':
    'Der Vorstand beschließt die Schwerpunkte, das Geld und die Personen für die nächsten drei Jahre und benennt für jeden lebenswichtigen Service eine verantwortliche Person.',
  'content.template.hospital.priority1': 'Versorgung rund um die Uhr',
  'content.template.hospital.priority2': 'Patientendaten sind sicher und Vorschriften eingehalten',
  'content.template.hospital.priority3': 'Mehr Zeit für Patienten, weniger am Computer',
  'content.template.hospital.priority4': 'Geld geht zuerst in die Versorgung',

  'content.template.provider.name': 'Managed-Service-Anbieter',
  'content.template.provider.what': 'Viele Kunden, vereinbarte Service-Level, Margen und Teams unter Last.',
  'content.template.provider.scope':
    'Die Services, die wir für Kunden betreiben, vom Service Desk bis zu den Plattformen, und die Werkzeuge und Menschen dahinter.',
  'content.template.provider.purpose':
    'Kunden bleiben, wenn Service-Level halten und Änderungen schnell kommen. Wir klären, wo wir Zeit und Marge verlieren und was wir zuerst vereinheitlichen.',
  'content.template.provider.decision':
    'Die Geschäftsleitung beschließt das Verbesserungsportfolio für die nächsten zwei Jahre und den Anteil der Teamzeit, der dafür frei bleibt.',
  'content.template.provider.priority1': 'Kunden bleiben, weil Service-Level halten',
  'content.template.provider.priority2': 'Jeder Service verdient seine Marge',
  'content.template.provider.priority3': 'Neue Kunden sind in Wochen am Netz',
  'content.template.provider.priority4': 'Kunden vertrauen uns ihre Daten an',

  'content.template.workshop.name': 'Workshop an einem Tag',
  'content.template.workshop.what': 'Sechs Personen, sechzehn Praktiken und am Abend eine Vorstandsvorlage.',
  'content.template.workshop.scope': 'Die sechzehn Praktiken, die am meisten entscheiden, über den ganzen IT-Betrieb.',
  'content.template.workshop.purpose':
    'An einem Tag einigt sich das Team, wo der IT-Betrieb steht, was zuerst besser werden muss und wer es tut.',
  'content.template.workshop.decision':
    'Die erste Welle der Verbesserungen ist beschlossen, mit Verantwortlichen und Terminen.',
  'content.template.workshop.priority1': 'Services, auf die Verlass ist',
  'content.template.workshop.priority2': 'Sicherheit und Vorschriften sind in Ordnung',
  'content.template.workshop.priority3': 'Nutzer bekommen schnell Hilfe',
  'content.template.workshop.priority4': 'Kosten sind bekannt und im Griff',

  'content.template.team.desk': 'Service Desk',
  'content.template.team.platform': 'Plattformen und Netz',
  'content.template.team.applications': 'Anwendungen',
  'content.template.team.security': 'Sicherheit',
}
