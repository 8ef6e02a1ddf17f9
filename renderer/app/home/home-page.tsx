import { Icon } from '../../components/icon.tsx'
import { keyNames } from '../../components/key-names.ts'
import { useApp, useSay } from '../app-context.ts'
import { Brand } from '../brand.tsx'
import { openFind } from '../find-request.ts'
import { ThemeMenu } from '../theme-menu.tsx'
import topStyles from '../top-bar.module.css'
import { ContinueCard } from './continue-card.tsx'
import styles from './home-page.module.css'
import { RecentTable } from './recent-table.tsx'
import { StartList } from './start-list.tsx'
import { useRecent } from './use-recent.ts'

/** Where a person starts: go on with a workbook, open another, begin a new one. */
export function HomePage() {
  const { host } = useApp()
  const say = useSay()
  const { recent, failed, reload } = useRecent()
  const latest = recent?.find(({ health }) => health === 'sound')
  return (
    <div className={styles.home}>
      <header className={topStyles.top} data-screen-part>
        <Brand />
        <span className={topStyles.gap} />
        <button type="button" className={styles.find} onClick={openFind} aria-keyshortcuts="Control+K">
          <Icon name="search" />
          <span className={topStyles.findText}>{say('screen.find.home')}</span>
          <kbd className={topStyles.key}>{keyNames(say, 'Ctrl K')}</kbd>
        </button>
        <ThemeMenu />
      </header>
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.words}>
          <h1>{say(latest ? 'screen.home.welcomeBack' : 'screen.home.welcome')}</h1>
          <p>{say(latest ? 'screen.home.leadBack' : 'screen.home.lead')}</p>
        </div>
        <div className={styles.books}>
          {latest && <ContinueCard workbook={latest} />}
          {failed && <p role="alert">{say(`failure.${failed.kind}`, failed.params)}</p>}
          {recent && <RecentTable recent={recent} inFolder={host.files === 'folder'} onChanged={reload} />}
        </div>
        <StartList />
        <p className={styles.foot}>{say('screen.home.foot')}</p>
      </main>
    </div>
  )
}
