import type { pdf as english } from '../en/pdf.ts'

/** What the PDF says of itself, around the report's own words. */
export const pdf: Readonly<Record<keyof typeof english, string>> = {
  'pdf.behind':
    'Was hinter jeder Seite steht, Zahl für Zahl, enthalten die Ausgabe für die IT-Leitung und die Excel-Mappe derselben Revision.',
  'pdf.contents': 'In diesem Dokument',
  'pdf.nothingYet': 'Noch ist nichts von dem erfasst, was diese Ausgabe zeigt.',
  'pdf.continued': '(Fortsetzung)',
  'pdf.continuedShort': '(Forts.)',
  'pdf.pageOf': '{page, number} / {pages, number}',
  'pdf.figures': 'Die Zahlen hinter dem Bild',
  'pdf.registers': 'Register',
  'pdf.registersHeadline': 'Alles, was die Arbeitsmappe enthält, Register für Register.',
  'pdf.registersNote':
    '{count, plural, one {Ein Register} other {# Register}} vollständig, ohne das, was niemand ausgefüllt hat.',
  'pdf.substitutes':
    '{count, plural, one {Ein Zeichen hat} other {# Zeichen haben}} in der Schrift dieses Dokuments keine Form und {count, plural, one {steht} other {stehen}} darin als □: {list}. Die Excel-Datei desselben Stands enthält den Text unverändert.',
  'pdf.audience.board': 'Für den Vorstand',
  'pdf.audience.leadership': 'Für die IT-Leitung',
  'pdf.audience.staff': 'Für die gesamte Belegschaft',
}
