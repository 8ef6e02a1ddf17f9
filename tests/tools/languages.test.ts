import { expect, it } from 'vitest'
import { findLanguageFaults } from '#tools/check/languages.ts'

const english = new Map(
  Object.entries({
    'a.same': 'Q{number}',
    'a.sentence': 'Nothing was changed here',
    'a.plural': '{count, plural, one {# row} other {# rows}} of {name}',
    'a.select': '{kind, select, red {red} other {green}}',
    'a.number': '{share, number, ::percent} done',
  }),
)

it('accepts a translation that repeats an argument or has more plurals', () => {
  const polish = {
    'a.same': 'Q{number}',
    'a.sentence': 'Nic tu nie zmieniono',
    'a.plural': '{name}: {count, plural, one {# wiersz} few {# wiersze} other {# wierszy}}, {name}',
    'a.select': '{kind, select, red {czerwony} other {zielony}}',
    'a.number': 'gotowe w {share, number, ::percent}',
  }
  expect(findLanguageFaults('pl', english, new Map(Object.entries(polish)))).toEqual([])
})

it.each([
  ['a.sentence', undefined, '“a.sentence” is missing'],
  ['a.sentence', 'Nothing was changed here', '“a.sentence” is still in English'],
  ['a.plural', '{count, plural, one {#} other {#}}', '“a.plural” lacks {name}'],
  ['a.plural', '{count} {name}', '“a.plural” has {count} as argument, not plural'],
  ['a.number', '{share, number, ::percent} {who}', '“a.number” has {who}, which English has not'],
  [
    'a.select',
    '{kind, select, rot {rot} other {x}}',
    '“a.select” has {kind} as select of other, rot, not select of other, red',
  ],
  ['a.more', 'mehr', 'English has no “a.more”'],
])('finds what is wrong with %s', (key, text, fault) => {
  const texts = new Map(
    Object.entries({
      'a.same': 'Q{number}',
      'a.sentence': 'Hier wurde nichts geändert',
      'a.plural': '{count, plural, one {# Zeile} other {# Zeilen}} von {name}',
      'a.select': '{kind, select, red {rot} other {grün}}',
      'a.number': '{share, number, ::percent} erledigt',
    }),
  )
  if (text === undefined) texts.delete(key)
  else texts.set(key, text)
  expect(findLanguageFaults('de', english, texts)).toEqual([`de: ${fault}`])
})
