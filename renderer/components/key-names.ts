import { isMessageKey, type Say } from '#shared/messages/translate.ts'

/** Keys as they are called on keyboards of the language: `Ctrl+Z` is `Strg+Z` in German. @param keys in English */
export function keyNames(say: Say, keys: string): string {
  return keys.replaceAll(/[A-Za-z]{2,}/g, (name) => {
    const key = `screen.key.${name}`
    return isMessageKey(key) ? say(key) : name
  })
}
