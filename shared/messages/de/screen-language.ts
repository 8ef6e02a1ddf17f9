import type { screenLanguageTexts as english } from '../en/screen-language.ts'

/** The language of the screen, of a document and of a new workbook. A language is called by its own name in every language. */
export const screenLanguageTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.language.choose': 'Farben und Sprache',
  'screen.language.title': 'Sprache',
  'screen.language.system': 'Sprache des Systems',
  'screen.language.en': 'English',
  'screen.language.de': 'Deutsch',
  'screen.command.language': 'Sprache: {language}',
  'screen.export.paper': 'Seite',
  'screen.export.paper.own': 'Wie in der Einrichtung',
  'screen.export.paper.screen': '16:9, für den Bildschirm',
  'screen.export.archival': 'PDF für die Langzeitablage (PDF/A-2b)',
  'screen.export.language': 'Sprache der Dokumente',
  'screen.new.language': 'Sprache der Arbeitsmappe',
}
