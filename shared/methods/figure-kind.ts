/** What a figure is a figure of, whichever row, day or scenario it belongs to: `initiative/…/rank` of `initiative/i01/rank`. */
export function figureKind(figure: string): string {
  const [word = '', ...path] = figure.split('/')
  if (word === 'in') return `in/…/${figureKind(path.slice(1).join('/'))}`
  if (word === 'cell') return 'cell/…'
  const day = path.findIndex((each) => /^\d{4}-\d\d-\d\d$/.test(each))
  if (day >= 0) return [word, '…', ...path.slice(day + 1)].join('/')
  return figure.replace(/\/.*\//, '/…/')
}
