/** What spreadsheet programs take for a formula when they open a CSV, behind any space, control or apostrophes of ours. */
const computed = /^'*[\s\p{C}]*[=+\-@＝＋－＠]/u

/**
 * Text as a spreadsheet program shows it and does not compute it: where it could begin a formula an apostrophe goes before
 * it. Texts that have apostrophes there already get one more, so that taking one away always gives the text back.
 */
export function guarded(text: string): string {
  return computed.test(text) ? `'${text}` : text
}

/** The text that was guarded: what a CSV of ours, or of anyone who guards in the same way, says in fact. */
export function unguarded(text: string): string {
  return text.startsWith("'") && computed.test(text) ? text.slice(1) : text
}
