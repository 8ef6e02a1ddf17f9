import { useRef } from 'react'
import { assess } from '#shared/methods/readings/assess.ts'
import type { SystemicFinding } from '#shared/methods/readings/assessment.ts'
import { lenses } from '#shared/model/lens.ts'
import { useSay } from '../../app/app-context.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { Tag } from '../../components/tag.tsx'
import { useScrollStop } from '../../components/use-scroll-stop.ts'
import styles from './findings-view.module.css'
import { PracticeChip } from './practice-chip.tsx'

/** What ails many practices at once, and which practices others lean on. METHOD C6. */
export function FindingsView() {
  const say = useSay()
  const panel = useRef<HTMLElement>(null)
  const stop = useScrollStop(panel)
  const workbook = useWorkbook((all) => all)
  const { systemic, mostNeeded } = assess(workbook)
  return (
    <section className={styles.findings} ref={panel} tabIndex={stop} aria-label={say('screen.grid.view.findings')}>
      {systemic.length === 0 && <p className={styles.none}>{say('screen.grid.noSystemic')}</p>}
      {systemic.map((finding) => (
        <WeakLens key={finding.lens} finding={finding} />
      ))}
      {mostNeeded.length > 0 && (
        <Card title={say('screen.grid.mostNeeded')}>
          <ul className={styles.needed}>
            {mostNeeded.slice(0, 12).map(({ practiceId, neededBy }) => (
              <li key={practiceId}>
                <PracticeChip id={practiceId} level={assess(workbook).byPractice.get(practiceId)?.capability ?? null} />
                <span className={styles.small}>{say('screen.grid.neededBy', { count: neededBy.length })}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}

/** A lens that is weak across practices: which, domain by domain, and who has to live with it. */
function WeakLens({ finding }: { readonly finding: SystemicFinding }) {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const { practices, byPractice } = assess(workbook)
  const domains = useRows('domain')
  const { lens, practiceIds, suffering } = finding
  const at = lenses.indexOf(lens)
  const rows = [...domains, { id: null, code: '–', name: '' }].flatMap(({ id, code, name }) => {
    const own = practiceIds.filter((practiceId) => (byPractice.get(practiceId)?.domainId ?? null) === id)
    return own.length === 0 ? [] : [{ id, code, name, own }]
  })
  return (
    <Card
      title={say('screen.grid.weakest', { lens: say(`content.lens.${lens}.name`) })}
      actions={<Tag tone="attention">{`${practiceIds.length} / ${practices.length}`}</Tag>}
    >
      <p>{say('screen.grid.weakestWhy', { count: practiceIds.length, all: practices.length })}</p>
      <dl className={styles.domains}>
        {rows.map(({ id, code, name, own }) => (
          <div key={id}>
            <dt title={name}>{code}</dt>
            <dd>
              {own.map((practiceId) => (
                <PracticeChip
                  key={practiceId}
                  id={practiceId}
                  level={byPractice.get(practiceId)?.cells[at]?.level ?? null}
                />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {suffering.length > 0 && (
        <details className={styles.suffering}>
          <summary>{say('screen.grid.suffering', { count: suffering.length })}</summary>
          <div>
            {suffering.map(({ practiceId }) => (
              <PracticeChip key={practiceId} id={practiceId} level={byPractice.get(practiceId)?.capability ?? null} />
            ))}
          </div>
        </details>
      )}
    </Card>
  )
}
