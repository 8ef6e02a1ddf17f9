/**
 * How all numbers that people read are written: as `Intl` does, but a minus is the sign for it (U+2212), as wide as a plus and
 * at its height, where `Intl` writes a hyphen in most languages. What is typed, pasted or imported may have either; files
 * for programs (CSV, Excel, JSON) hold numbers and not what this writes. What is rounded to nothing has no sign.
 */
export class NumberFormat extends Intl.NumberFormat {
  constructor(locale: string | string[] | undefined, options: Intl.NumberFormatOptions = {}) {
    super(locale, { signDisplay: 'negative', ...options })
  }

  override format(value: number | bigint | Intl.StringNumericLiteral): string {
    return super.format(value).replaceAll('-', '\u2212')
  }
}
