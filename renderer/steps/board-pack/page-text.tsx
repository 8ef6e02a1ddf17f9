import { useSay } from '../../app/app-context.ts'
import { usePageSetting } from './page-setting.ts'
import styles from './page-table.module.css'

/** Letters of one text on a page, and on a thumbnail: a text of a hundred thousand takes longer to set than a screen may wait. */
const mostLetters = { page: 2_000, thumbnail: 300 }

/** The beginning of a text that is too long for the screen, up to a space; null: it is not. */
export function beginningOf(text: string, isThumbnail: boolean): string | null {
  const most = isThumbnail ? mostLetters.thumbnail : mostLetters.page
  if (text.length <= most) return null
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut < most / 2 ? most : cut)} …`
}

/** A text of the report. Of a very long one the beginning is shown, and that the rest is printed. */
export function PageText({ text, className }: { readonly text: string; readonly className?: string | undefined }) {
  const say = useSay()
  const isThumbnail = usePageSetting().mostRows === 0
  const beginning = beginningOf(text, isThumbnail)
  return (
    <>
      <p className={className}>{beginning ?? text}</p>
      {beginning !== null && !isThumbnail && <p className={styles.more}>{say('screen.pack.moreText')}</p>}
    </>
  )
}
