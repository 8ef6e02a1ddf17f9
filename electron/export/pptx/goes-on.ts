import type { DeckSetter } from './deck-setter.ts'

/** What stands above a text or table where it goes on on a further slide. */
export function goesOn(title: string, { say }: Pick<DeckSetter, 'say'>): string {
  return title === '' || title.endsWith(say('deck.continued')) ? title : `${title} ${say('deck.continued')}`
}
