import { memo } from 'react'
import { choiceLabel, entitiesLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { LinkPicker } from '../../components/link-picker.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { Tag } from '../../components/tag.tsx'
import { TitleField } from '../../components/title-field.tsx'
import styles from './cards-view.module.css'
import { DetailsButton } from './details-button.tsx'
import { LiftsLine } from './lifts-line.tsx'
import { OpportunityActions } from './opportunity-actions.tsx'

/** One opportunity. Drafts of the program look like drafts until a person adopts them. */
export const OpportunityCard = memo(function OpportunityCard({ id }: { readonly id: string }) {
  const say = useSay()
  const row = useRow('opportunity', id)
  if (row === undefined) return null
  const from = { field: 'opportunityId', id }
  const [origin = ''] = row.origin.split(':')
  return (
    <article className={styles.card} data-row={id} data-status={row.status} aria-label={row.title}>
      <div className={styles.titleLine}>
        <TitleField entity="opportunity" id={id} title={row.title} />
        <RowMenu entity="opportunity" id={id} />
      </div>
      {row.problem !== '' && (
        <p className={styles.problem} title={row.problem}>
          {row.problem}
        </p>
      )}
      <div className={styles.tags}>
        {row.status === 'draft' && (
          <Tag tone="outline" icon="pencil">
            {say(
              origin === 'gap'
                ? 'screen.chances.fromGap'
                : origin === 'systemic'
                  ? 'screen.chances.fromFinding'
                  : 'screen.chances.isDraft',
            )}
          </Tag>
        )}
        {row.systemic && <Tag tone="selected">{say('screen.chances.systemic')}</Tag>}
        <Tag>{choiceLabel(say, 'opportunity', 'type', row.type)}</Tag>
      </div>
      <dl className={styles.links}>
        <dt>{entitiesLabel(say, 'practice')}</dt>
        <dd>
          <LinkPicker
            link="opportunityPractice"
            from={from}
            to={{ field: 'practiceId', entity: 'practice' }}
            label={`${entitiesLabel(say, 'practice')}: ${row.title}`}
            empty={say('screen.order.noPractice')}
          />
          <LiftsLine id={id} />
        </dd>
        <dt>{entitiesLabel(say, 'goal')}</dt>
        <dd>
          <LinkPicker
            link="opportunityGoal"
            from={from}
            to={{ field: 'goalId', entity: 'goal' }}
            label={`${entitiesLabel(say, 'goal')}: ${row.title}`}
            empty={say('screen.order.noGoal')}
          />
        </dd>
      </dl>
      <OpportunityActions row={row}>
        <DetailsButton id={id} name={row.title} />
      </OpportunityActions>
    </article>
  )
})
