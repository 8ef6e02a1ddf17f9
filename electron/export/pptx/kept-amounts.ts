const runs = /<a:r>(<a:rPr\b[^>]*?(?:\/>|>(?:(?!<\/a:rPr>)[\s\S])*<\/a:rPr>))<a:t>([^<]*)<\/a:t><\/a:r>/gu
/** Where programs break lines, as both a minus and a sign of currency stand before figures. */
const betweenMinusAndCurrency = /(?<=[-\u2212])(?=\p{Sc}\d)/u

/**
 * A minus in running text stays with the amount after it: alone at the end of a line it reads as a dash, and the amount as a gain.
 * What holds them together is a no-break space of one point, too narrow to be seen. Characters made for it are not in the fonts
 * of slides, and some programs draw a box for them. A figure that stands alone is left as it is, for those who copy it.
 */
export function keptAmounts(xml: string): string {
  return xml.replace(runs, (run, look: string, text: string) => {
    if (!/\s/u.test(text)) return run
    const parts = text.split(betweenMinusAndCurrency)
    if (parts.length === 1) return run
    return parts.map((part) => runOf(look, part)).join(runOf(ofOnePoint(look), '\u00a0'))
  })
}

function runOf(look: string, text: string): string {
  return `<a:r>${look}<a:t>${text}</a:t></a:r>`
}

function ofOnePoint(look: string): string {
  return look.replace(/^<a:rPr\b([^>]*)/u, (_, own: string) => `<a:rPr sz="100"${own.replace(/ sz="\d+"/u, '')}`)
}
