/** The language of the screen, of a document and of a new workbook. A language is called by its own name in every language. */
export const screenLanguageTexts = {
  'screen.language.choose': 'Colours and language',
  'screen.language.title': 'Language',
  'screen.language.system': 'Language of the system',
  'screen.language.en': 'English',
  'screen.language.de': 'Deutsch',
  'screen.command.language': 'Language: {language}',
  'screen.export.paper': 'Page',
  'screen.export.paper.own': 'As in Set-up',
  'screen.export.paper.screen': '16:9, for a screen',
  'screen.export.archival': 'PDF to be kept for decades (PDF/A-2b)',
  'screen.export.language': 'Language of the documents',
  'screen.new.language': 'Language of the workbook',
} as const
