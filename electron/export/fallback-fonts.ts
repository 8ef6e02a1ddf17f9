/**
 * A font for letters that Inter lacks, under the SIL Open Font License. Noto Sans of a script; but Plex for Arabic: Noto draws
 * the dots of letters as marks of their own, which programs that copy text take for gaps between words.
 */
export type FallbackFont = {
  /** As the writers know it; unique. */
  readonly family: FallbackFamily
  readonly regular: string
  /** Where there is none, headings are set in regular letters: a strong font of Chinese would double what ships. */
  readonly strong: string | null
  /** What it is asked for: the file is not opened before a text has one of these. */
  readonly letters: RegExp
}

export type FallbackFamily =
  | 'Hebrew'
  | 'Arabic'
  | 'Devanagari'
  | 'Thai'
  | 'Emoji'
  | 'Symbols'
  | 'Symbols2'
  | 'Japanese'
  | 'Korean'
  | 'Chinese'

type Shipped = { readonly folder: string; readonly name: string; readonly strong: boolean; readonly letters: RegExp }

const eastAsian =
  /[\u1100-\u11ff\u2000-\u2bff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1f100}-\u{1f2ff}\u{20000}-\u{3ffff}]/u
const symbols = /[\u2000-\u2bff\u{10000}-\u{1fbff}]/u

/** In the order in which they are asked. */
const shipped: Readonly<Record<FallbackFamily, Shipped>> = {
  Hebrew: {
    folder: 'noto-sans-hebrew',
    name: 'NotoSansHebrew',
    strong: true,
    letters: /[\u0590-\u05ff\ufb1d-\ufb4f]/u,
  },
  Arabic: {
    folder: 'ibm-plex-sans-arabic',
    name: 'IBMPlexSansArabic',
    strong: true,
    letters: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u,
  },
  Devanagari: {
    folder: 'noto-sans-devanagari',
    name: 'NotoSansDevanagari',
    strong: true,
    letters: /[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]/u,
  },
  Thai: { folder: 'noto-sans-thai', name: 'NotoSansThai', strong: true, letters: /[\u0e00-\u0e7f]/u },
  Emoji: {
    folder: 'noto-emoji',
    name: 'NotoEmoji',
    strong: false,
    letters: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/u,
  },
  Symbols: { folder: 'noto-sans-symbols', name: 'NotoSansSymbols', strong: false, letters: symbols },
  Symbols2: { folder: 'noto-sans-symbols-2', name: 'NotoSansSymbols2', strong: false, letters: symbols },
  Japanese: { folder: 'noto-sans-jp', name: 'NotoSansJP', strong: false, letters: eastAsian },
  Korean: { folder: 'noto-sans-kr', name: 'NotoSansKR', strong: false, letters: eastAsian },
  Chinese: { folder: 'noto-sans-sc', name: 'NotoSansSC', strong: false, letters: eastAsian },
}

const families = Object.keys(shipped) as FallbackFamily[]

/** Where a weight of a family lies in the source tree, from the folder of packages. */
function packaged({ folder, name }: Shipped, weight: 'Regular' | 'SemiBold'): string {
  const number = weight === 'Regular' ? 400 : 600
  return `@expo-google-fonts/${folder}/${number}${weight}/${name}_${number}${weight}.ttf`
}

/** All files of fallback fonts, from the folder of packages: what has to ship. */
export function fallbackFiles(): string[] {
  return families.flatMap((family) => {
    const { strong } = shipped[family]
    return [packaged(shipped[family], 'Regular'), ...(strong ? [packaged(shipped[family], 'SemiBold')] : [])]
  })
}

/** @param place gives the path of a file named from the folder of packages */
export function fallbackFonts(place: (packaged: string) => string): FallbackFont[] {
  return families.map((family) => {
    const font = shipped[family]
    return {
      family,
      regular: place(packaged(font, 'Regular')),
      strong: font.strong ? place(packaged(font, 'SemiBold')) : null,
      letters: font.letters,
    }
  })
}

/** Whose shapes of Chinese characters a document takes. */
export type HanShapes = 'Japanese' | 'Korean' | 'Chinese'

/**
 * Chinese characters look different in Chinese, Japanese and Korean: who writes kana anywhere expects the Japanese shapes in
 * the whole document, who writes hangul the Korean ones.
 * @param has whether some text of the document matches
 */
export function hanShapesOf(locale: string, has: (letters: RegExp) => boolean): HanShapes {
  const language = locale.slice(0, 2)
  if (language === 'zh') return 'Chinese'
  if (language === 'ja' || has(/[\u3041-\u30fa]/u)) return 'Japanese'
  return language === 'ko' || has(/[\u1100-\u11ff\uac00-\ud7ff]/u) ? 'Korean' : 'Chinese'
}

/** The fonts in the order in which to ask them. */
export function inOrderFor(fonts: readonly FallbackFont[], shapes: HanShapes): FallbackFont[] {
  const rank = ({ family }: FallbackFont): number => families.indexOf(family === shapes ? 'Japanese' : family)
  return [...fonts].sort((a, b) => rank(a) - rank(b) || Number(b.family === shapes) - Number(a.family === shapes))
}
