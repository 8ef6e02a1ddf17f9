import { useId, useMemo } from 'react'
import type { BuiltSection } from '#shared/report/build-section.ts'
import type { SectionId } from '#shared/report/report.ts'
import { useSay } from '../../app/app-context.ts'
import { useGrowing } from '../../components/use-growing.ts'
import { usePageSetting } from './page-setting.ts'
import styles from './page-strip.module.css'
import { ReportPage } from './report-page.tsx'

const thumbnailPx = 92

type PageStripProps = {
  readonly pages: readonly BuiltSection[]
  readonly current: SectionId | null
  readonly onChoose: (id: SectionId) => void
}

/** All pages in small. Arrow keys turn them. */
export function PageStrip({ pages, current, onChoose }: PageStripProps) {
  const say = useSay()
  const name = useId()
  const { width, height, locale } = usePageSetting()
  const zoom = thumbnailPx / width
  // One picture at a time, while nothing else is to be done: a page of thousands of rows takes its while.
  const sections = useMemo(() => pages.map(({ section }) => section), [pages])
  const drawn = useGrowing(sections, null, 1).length
  return (
    <fieldset className={styles.strip}>
      <legend className="visuallyHidden">{say('screen.pack.allPages')}</legend>
      {pages.map(({ section }, at) => (
        <div key={section.id} className={styles.thumbnail}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            aria-label={say('screen.pack.page', { number: at + 1, count: pages.length, name: section.title })}
            checked={section.id === current}
            onChange={() => onChoose(section.id)}
          />
          <div className={styles.sheet} style={{ width: thumbnailPx, height: height * zoom }} inert aria-hidden="true">
            <div style={{ zoom }}>{at < drawn && <ReportPage section={section} />}</div>
          </div>
          <span lang={locale} className={styles.name} aria-hidden="true">
            <b>{at + 1}</b> {section.title}
          </span>
        </div>
      ))}
    </fieldset>
  )
}
