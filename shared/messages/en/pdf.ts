/** What the PDF says of itself, around the report's own words. */
export const pdf = {
  'pdf.behind':
    'What stands behind each page, figure by figure, is in the edition for IT leadership and in the Excel workbook of the same revision.',
  'pdf.contents': 'In this document',
  'pdf.nothingYet': 'Nothing has been entered yet of what this edition shows.',
  'pdf.continued': '(continued)',
  'pdf.continuedShort': '(cont.)',
  'pdf.pageOf': '{page, number} / {pages, number}',
  'pdf.figures': 'The figures behind the picture',
  'pdf.registers': 'Registers',
  'pdf.registersHeadline': 'Everything the workbook holds, register by register.',
  'pdf.registersNote':
    '{count, plural, one {One register} other {# registers}} in full, without what nobody has filled in.',
  'pdf.substitutes':
    '{count, plural, one {One character has} other {# characters have}} no letter in the font of this document and stand as □ in it: {list}. The Excel workbook of the same state has the text unchanged.',
  'pdf.audience.board': 'For the board',
  'pdf.audience.leadership': 'For IT leadership',
  'pdf.audience.staff': 'For all staff',
} as const
