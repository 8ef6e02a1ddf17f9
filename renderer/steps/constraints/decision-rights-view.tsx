import { useMemo } from 'react'
import { useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { Meter } from '../../components/meter.tsx'
import { Tag } from '../../components/tag.tsx'
import { RegisterCard } from '../register/register-card.tsx'
import { RowLibrary } from '../row-library.tsx'
import styles from './decision-rights-view.module.css'

const fields = ['decision', 'recommends', 'decides', 'mustAgree', 'limit', 'forumId', 'note'] as const

/** Who recommends, who decides, who must agree, up to which limit; and how the decisions are spread. */
export function DecisionRightsView() {
  const say = useSay()
  const rows = useRows('decisionRight')
  const open = rows.filter(({ decides }) => decides === '').length
  return (
    <div className={styles.split} data-none={rows.length === 0 || undefined}>
      <RegisterCard
        entity="decisionRight"
        fields={fields}
        empty={{ title: say('screen.constraints.noRights'), text: say('screen.constraints.noRightsText') }}
        actions={
          rows.length > 0 && (
            <Tag tone={open === 0 ? 'good' : 'attention'} icon={open === 0 ? 'check' : 'alert'}>
              {open === 0 ? say('screen.constraints.allDecided') : say('screen.constraints.undecided', { count: open })}
            </Tag>
          )
        }
        library={(onClose) => (
          <RowLibrary
            library="decisionRight"
            about={({ recommends = '', decides = '', mustAgree = '' }) => ({
              text: say('screen.constraints.proposed', { recommends, decides, mustAgree: mustAgree || 'none' }),
              tags: [],
            })}
            onClose={onClose}
          />
        )}
      />
      {rows.length > 0 && <RolesCard />}
    </div>
  )
}

/** How many decisions each role takes: one that takes nearly all of them is in the way of everything. */
function RolesCard() {
  const say = useSay()
  const rows = useRows('decisionRight')
  const roles = useMemo(() => {
    const counts = Map.groupBy(
      rows.filter(({ decides }) => decides !== ''),
      ({ decides }) => decides,
    )
    return [...counts].map(([role, own]) => ({ role, count: own.length })).toSorted((a, b) => b.count - a.count)
  }, [rows])
  return (
    <Card title={say('screen.constraints.whoDecides')}>
      {roles.length === 0 && <p className={styles.none}>{say('screen.constraints.whoDecidesEmpty')}</p>}
      <ul className={styles.roles}>
        {roles.map(({ role, count }) => (
          <li key={role} className={styles.role}>
            <span>{role}</span>
            <Meter share={count / rows.length} label={say('screen.constraints.shareOf', { role })} width={56} />
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </Card>
  )
}
