import type { RecentWorkbook } from '#shared/contract/requests.ts'
import { IconButton } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Meter } from '../../components/meter.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApp, useSay } from '../app-context.ts'
import { openWorkbook } from '../open-workbook.ts'
import { useFormat } from '../use-format.ts'
import styles from './home-page.module.css'
import { StepBars } from './step-bars.tsx'

type RecentTableProps = {
  readonly recent: readonly RecentWorkbook[]
  /** The host lists a folder rather than what was used lately. */
  readonly inFolder: boolean
  readonly onChanged: () => void
}

const healthLooks = {
  sound: { tone: 'good', icon: 'check' },
  missing: { tone: 'danger', icon: 'alert' },
  inUse: { tone: 'neutral', icon: 'lock' },
  unread: { tone: 'neutral', icon: 'file' },
} as const satisfies Record<
  RecentWorkbook['health'],
  { readonly tone: 'good' | 'danger' | 'neutral'; readonly icon: IconName }
>

/** Workbooks to open, with how far and how sound each is. */
export function RecentTable({ recent, inFolder, onChanged }: RecentTableProps) {
  const say = useSay()
  if (recent.length === 0) return <p className={styles.empty}>{say('screen.home.empty')}</p>
  return (
    <section className={styles.recent} aria-label={say(inFolder ? 'screen.home.folder' : 'screen.home.recent')}>
      <table>
        <thead>
          <tr>
            <th>{say(inFolder ? 'screen.home.folder' : 'screen.home.recent')}</th>
            <th>{say('screen.home.progress')}</th>
            <th>{say('screen.home.health')}</th>
            <th>{say('screen.home.lastChange')}</th>
            <th>
              <span className="visuallyHidden">{say('screen.row.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {recent.map((workbook) => (
            <RecentRow key={workbook.place} workbook={workbook} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RecentRow({ workbook, onChanged }: { readonly workbook: RecentWorkbook; readonly onChanged: () => void }) {
  const app = useApp()
  const say = useSay()
  const { writeMoment, writePercent } = useFormat()
  const { place, title, organisation, shownPath, changedAt, progress, steps, health } = workbook
  const { tone, icon } = healthLooks[health]

  async function forget(): Promise<void> {
    await app.transport.api['recent.forget']({ place })
    onChanged()
  }

  return (
    <tr>
      <td>
        <button
          type="button"
          className={styles.book}
          disabled={health === 'missing'}
          title={shownPath}
          onClick={() => void openWorkbook(app, place)}
        >
          <Icon name="file" />
          <span>
            <b>{title}</b>
            {organisation !== '' && <small>{organisation}</small>}
            <small className={styles.path}>{shownPath}</small>
          </span>
        </button>
      </td>
      <td>
        {progress === null ? (
          '–'
        ) : (
          <span className={styles.share}>
            {steps === null ? (
              <Meter share={progress} label={say('screen.home.progressOf', { title })} width={88} />
            ) : (
              <StepBars steps={steps} title={title} />
            )}
            {writePercent(progress)}
          </span>
        )}
      </td>
      <td>
        <Tag tone={tone} icon={icon}>
          {say(`screen.home.health.${health}`)}
        </Tag>
        {health !== 'sound' && <small className={styles.why}>{say(`screen.home.healthWhy.${health}`)}</small>}
      </td>
      <td className={styles.changed}>{writeMoment(changedAt)}</td>
      <td>
        <IconButton icon="close" label={say('screen.home.forget', { title })} onClick={() => void forget()} />
      </td>
    </tr>
  )
}
