import { useState } from 'react'
import type { SectionId } from '#shared/report/report.ts'
import { useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Tag } from '../../components/tag.tsx'
import { AcceptedFinding } from './accepted-finding.tsx'
import { QualityFinding } from './quality-finding.tsx'
import styles from './quality-view.module.css'
import { type PackFinding, usePackFindings } from './use-pack-findings.ts'

/** So many at a time: what a page lacks most stands first. */
const atOnce = 60

/** What the pages still lack, page by page: each thing leads to its row, and can be accepted with a reason. */
export function QualityView() {
  const say = useSay()
  const { open, notes, accepted } = usePackFindings()
  const [most, setMost] = useState(atOnce)
  const [withNotes, setWithNotes] = useState(false)
  const all = withNotes ? [...open, ...notes] : open
  const shown = all.slice(0, most)
  return (
    <div className={styles.split}>
      <Card
        title={say('screen.pack.quality')}
        actions={
          <>
            <label className={styles.notes}>
              <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
              {say('screen.pack.withNotes', { count: notes.length })}
            </label>
            <Tag tone={open.length === 0 ? 'good' : 'attention'} icon={open.length === 0 ? 'check' : 'alert'}>
              {open.length === 0 ? say('screen.pack.settled') : say('screen.pack.toSettle', { count: open.length })}
            </Tag>
          </>
        }
        flush
      >
        {all.length === 0 && <StartCard title={say('screen.pack.settled')} text={say('screen.pack.settledText')} />}
        {[...Map.groupBy(shown, ({ page }) => page)].map(([page, findings]) => (
          <PageFindings key={page} page={page} findings={findings} />
        ))}
        {shown.length < all.length && (
          <p className={styles.more}>
            <Button onClick={() => setMost(most + atOnce)}>
              {say('screen.pack.showMore', { count: all.length - shown.length })}
            </Button>
          </p>
        )}
      </Card>
      <Card
        title={say('screen.pack.accepted')}
        actions={<Tag>{say('screen.pack.acceptedCount', { count: accepted.length })}</Tag>}
        flush
      >
        {accepted.length === 0 && <p className={styles.empty}>{say('screen.pack.acceptedEmpty')}</p>}
        <ul>
          {accepted.map(({ finding }) => (
            <AcceptedFinding key={finding.key} finding={finding} />
          ))}
        </ul>
      </Card>
    </div>
  )
}

function PageFindings({ page, findings }: { readonly page: SectionId; readonly findings: readonly PackFinding[] }) {
  const say = useSay()
  return (
    <section className={styles.page}>
      <h3>{say(`report.section.${page}`)}</h3>
      <ul>
        {findings.map(({ finding }) => (
          <QualityFinding key={finding.key} finding={finding} />
        ))}
      </ul>
    </section>
  )
}
