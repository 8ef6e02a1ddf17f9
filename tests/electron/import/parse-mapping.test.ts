import { describe, expect, test } from 'vitest'
import { parseMapping } from '#electron/import/parse-mapping.ts'

const sheet = { sheet: 'S', entity: 'principle', id: 'p-{No}', columns: { title: 'Name' } }

function refusal(mapping: object): string {
  const parsed = parseMapping(JSON.stringify({ version: 1, sheets: [sheet], ...mapping }))
  return parsed.ok ? 'accepted' : String(parsed.failure.params.detail)
}

describe('a mapping file', () => {
  test('may use short forms', () => {
    const parsed = parseMapping(JSON.stringify({ version: 1, sheets: [sheet] }))
    expect(parsed.ok && parsed.value.sheets[0]?.columns.title).toMatchObject({ column: 'Name', fillDown: false })
  })

  test.each([
    ['of another version', { version: 2 }, 'version'],
    ['with an entity that is not there', { sheets: [{ ...sheet, entity: 'idea' }] }, 'no entity “idea”'],
    ['with an entity too large to import', { sheets: [{ ...sheet, entity: 'snapshotContent' }] }, 'no entity'],
    ['with a field that is not there', { sheets: [{ ...sheet, columns: { size: 'x' } }] }, 'no field “size”'],
    ['without an id', { sheets: [{ ...sheet, id: undefined }] }, 'principle needs an id'],
    [
      'with two sources for a field',
      { sheets: [{ ...sheet, columns: { title: { column: 'a', constant: 'b' } } }] },
      'one of column',
    ],
    [
      'with a link that is none',
      { sheets: [{ ...sheet, links: [{ entity: 'practice', column: 'x', fields: {} }] }] },
      'practice is not a link',
    ],
    ['with a word that means nothing', { sheets: [{ ...sheet, colums: {} }] }, 'colums'],
  ])('%s is refused, and the place is named', (_, mapping, detail) => {
    expect(refusal(mapping)).toContain(detail)
  })

  test('that is not JSON is refused as that', () => {
    const parsed = parseMapping('{')
    expect(parsed.ok ? '' : parsed.failure.kind).toBe('notJson')
  })
})
