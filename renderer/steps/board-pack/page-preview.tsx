import type { BuiltSection } from '#shared/report/build-section.ts'
import { useSay } from '../../app/app-context.ts'
import { useSize } from '../../components/use-size.ts'
import styles from './page-preview.module.css'
import { usePageSetting } from './page-setting.ts'
import { ReportPage } from './report-page.tsx'

type PagePreviewProps = {
  readonly page: BuiltSection
  readonly number: number
  readonly of: number
}

/** A page as large as there is room for. It scrolls where the section goes on. */
export function PagePreview({ page: { section }, number, of }: PagePreviewProps) {
  const say = useSay()
  const { width } = usePageSetting()
  const [ref, room] = useSize<HTMLDivElement>()
  return (
    <section
      ref={ref}
      className={styles.room}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={say('screen.pack.page', { number, count: of, name: section.title })}
    >
      {room > 0 && (
        <div style={{ zoom: room / width }}>
          <ReportPage section={section} />
        </div>
      )}
    </section>
  )
}
