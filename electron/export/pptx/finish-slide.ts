import type { Box } from './deck-plan.ts'
import { literalText, xmlText } from './deck-text.ts'
import { withoutInvisibleMarks } from './item-marks.ts'
import { keptAmounts } from './kept-amounts.ts'
import type { FactsOfSlide, PartFacts } from './part-facts.ts'

const emuPerPoint = 12_700
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * A slide as the library wrote it with what it has no words for: texts for those who can't see a picture, pictures of many
 * shapes as groups, gradients, and placeholders that take their look from the master. Every shape gets a number of its own.
 */
export function finishSlide(xml: string, facts: FactsOfSlide, locale: string): string {
  const start = xml.indexOf('</p:grpSpPr>') + '</p:grpSpPr>'.length
  const end = xml.indexOf('</p:spTree>')
  const ids = { next: 2 }
  const shapes = [...xml.slice(start, end).matchAll(/<p:(sp|graphicFrame|pic)>[\s\S]*?<\/p:\1>/g)].map(
    ([shape]) => shape,
  )
  const finished: string[] = []
  let open: { readonly id: number; readonly head: string; readonly shapes: string[] } | null = null
  const close = (): void => {
    if (open !== null) finished.push(`<p:grpSp>${open.head}${open.shapes.join('')}</p:grpSp>`)
    open = null
  }
  for (const shape of shapes) {
    const own = facts.get(/<p:cNvPr [^>]*name="([^"]*)"/.exec(shape)?.[1] ?? '')
    // The library puts every placeholder of the master on the slide, with or without a text.
    if (own === undefined && /<p:ph\s[^>]*type="(?:title|body)"/.test(shape)) continue
    const group = own?.group
    if (open !== null && open.id !== group?.id) close()
    if (group !== undefined && open === null) open = { id: group.id, head: groupHead(group, ids.next++), shapes: [] }
    const made = finishShape(shape, own, ids.next++, locale)
    if (open === null) finished.push(made)
    else open.shapes.push(made)
  }
  close()
  return keptAmounts(escapedTexts(`${xml.slice(0, start)}${finished.join('')}${xml.slice(end)}`))
}

function groupHead({ name, alt, box }: NonNullable<PartFacts['group']>, id: number): string {
  const [off, ext] = [place(box), size(box)]
  const frame = `<a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/>`
  return `<p:nvGrpSpPr>${properties(id, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>`
}

function properties(id: number, name: string, alt: string | null | undefined): string {
  const head = `<p:cNvPr id="${id}" name="${xmlText(`${name} ${id}`)}"`
  if (alt === null) return `${head}>${decorative}</p:cNvPr>`
  return alt === undefined || alt === '' ? `${head}/>` : `${head} descr="${xmlText(alt)}"/>`
}

function place({ x, y }: Box): string {
  return `x="${Math.round(x * emuPerPoint)}" y="${Math.round(y * emuPerPoint)}"`
}

function size({ width, height }: Box): string {
  return `cx="${Math.round(width * emuPerPoint)}" cy="${Math.round(height * emuPerPoint)}"`
}

function finishShape(shape: string, facts: PartFacts | undefined, id: number, locale: string): string {
  const named = shape.replace(/<p:cNvPr [^>]*?(?:\/>|>[\s\S]*?<\/p:cNvPr>)/, () =>
    facts === undefined ? `<p:cNvPr id="${id}" name="Slide number ${id}"/>` : properties(id, facts.name, facts.alt),
  )
  const drawn = named
    .replace('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>')
    .replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    // The library repeats what a paragraph looks like before each of its runs.
    .replace(/(<\/a:r>)<a:pPr[^>]*>(?:(?!<\/a:pPr>)[\s\S])*<\/a:pPr>/g, '$1')
  const marked = withoutInvisibleMarks(drawn)
  if (facts?.placeholder !== undefined) return withPlaceholder(marked, facts.placeholder, locale)
  return facts?.fillTo === undefined ? marked : withGradient(marked, facts.fillTo)
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const

function withPlaceholder(shape: string, facts: NonNullable<PartFacts['placeholder']>, locale: string): string {
  const { box, lines, pitch, size: own, valign } = facts
  const run = `<a:rPr lang="${xmlText(locale)}"${own === null ? '' : ` sz="${Math.round(own * 100)}"`} dirty="0"/>`
  const look =
    pitch === undefined ? '' : `<a:pPr><a:lnSpc><a:spcPts val="${Math.round(pitch * 100)}"/></a:lnSpc></a:pPr>`
  const text = lines.map((line) => `<a:p>${look}<a:r>${run}<a:t>${plainText(line)}</a:t></a:r></a:p>`).join('')
  return shape
    .replace(
      /<p:spPr>[\s\S]*?<\/p:spPr>/,
      () => `<p:spPr><a:xfrm><a:off ${place(box)}/><a:ext ${size(box)}/></a:xfrm></p:spPr>`,
    )
    .replace(
      /<p:txBody>[\s\S]*?<\/p:txBody>/,
      () =>
        `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchors[valign]}"/><a:lstStyle/>${text}</p:txBody>`,
    )
}

/** Escaped once more with all texts of the slide: @see escapedTexts */
function plainText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function withGradient(shape: string, to: string): string {
  return shape.replace(/<a:solidFill>([\s\S]*?)<\/a:solidFill>/, (_, from: string) => {
    const target = /^[0-9A-F]{6}$/.test(to) ? `<a:srgbClr val="${to}"/>` : `<a:schemeClr val="${to}"/>`
    return `<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0">${from}</a:gs><a:gs pos="100000">${target}</a:gs></a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`
  })
}

/** What looks like PowerPoint's way to write a character by its number is text here. */
export function escapedTexts(xml: string): string {
  return xml.replace(/<a:t>[^<]*<\/a:t>/g, literalText)
}
