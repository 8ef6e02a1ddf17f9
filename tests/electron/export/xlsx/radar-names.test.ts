import { expect, test } from 'vitest'
import { nameAtRim } from '#electron/export/xlsx/charts/chart-name.ts'
import { webPlot } from '#electron/export/xlsx/charts/radar-block.ts'
import { widthOf } from '#electron/export/xlsx/text-lines.ts'

const room = 135

function held(text: string): { readonly formula: string; readonly result: string } {
  const { value } = nameAtRim('R!$B$2', text, room)
  if (value === null || typeof value !== 'object' || !('formula' in value)) throw new Error('no formula')
  return { formula: value.formula, result: String(value.result) }
}

/** What a spreadsheet makes of nested SUBSTITUTEs of the n-th space. */
function broken(formula: string, text: string): string {
  const places = [...formula.matchAll(/CHAR\(10\),(\d+)\)/g)].map(([, at]) => Number(at))
  return places.reduce((whole, at) => {
    let count = 0
    return whole.replaceAll(' ', () => {
      count += 1
      return count === at ? '\n' : ' '
    })
  }, text)
}

test('a long name at the rim of a radar in Excel is whole, on lines that have room', () => {
  const name = 'Govern, manage and protect data as an asset for the whole of the organisation'
  const { formula, result } = held(name)
  expect(result.replaceAll('\n', ' ')).toBe(name)
  expect(result.split('\n').length).toBeGreaterThan(2)
  for (const line of result.split('\n')) expect(widthOf(line, false)).toBeLessThanOrEqual(room)
  expect(broken(formula, name)).toBe(result)
})

test('a short name stays on its line, one without spaces is not broken, and what is longer than all lines is cut', () => {
  expect(held('Cost and value').result).toBe('Cost and value')
  expect(held('Donaudampfschifffahrtsgesellschaft').result).toBe('Donaudampfschifffahrtsgesellschaft')
  expect(held('word '.repeat(40).trim()).result.endsWith('…')).toBe(true)
})

test('a name with a word that would run over the edge of the chart ends within it', () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)
  for (const name of [`User & service support ${word} and more of it`, word, `${word} end`, '𠮷野家'.repeat(30)]) {
    const { formula, result } = held(name)
    for (const line of result.split('\n')) expect(widthOf(line, false)).toBeLessThanOrEqual(1.5 * room)
    expect(result.endsWith('…')).toBe(true)
    expect(result.isWellFormed()).toBe(true)
    const letters = Number(/^(?:SUBSTITUTE\()*LEFT\(R!\$B\$2,(\d+)\)/.exec(formula)?.[1])
    expect(broken(formula, `${name.slice(0, letters)}…`)).toBe(result)
  }
})

test('the name above a radar has all its lines between the title and the plot', () => {
  const rowsOf = (name: string) => [[nameAtRim('R!$B$2', name, room)]]
  const long = rowsOf('Govern, manage and protect data as an asset for the whole of the organisation')
  const chart = { width: 735, height: 345 }
  const lines = held('Govern, manage and protect data as an asset for the whole of the organisation').result.split('\n')
  expect(webPlot({ rows: long }, chart).y * chart.height).toBeGreaterThanOrEqual(34 + 12 * lines.length + 18)
  expect(webPlot({ rows: rowsOf('Service') }, chart).y).toBe(0.2)
})

test('a word beside a radar that is high ends within the chart', () => {
  const chart = { width: 735, height: 624 }
  const rows = [[nameAtRim('R!$B$2', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3), room)]]
  const { height } = webPlot({ rows }, chart)
  const beside = (chart.width - height * chart.height) / 2
  expect(beside).toBeGreaterThan(
    widthOf(held('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)).result, false) + 15,
  )
  expect(webPlot({ rows: [[nameAtRim('R!$B$2', 'Service', room)]] }, chart).height).toBeGreaterThan(height)
})
