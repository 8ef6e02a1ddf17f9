import { Button } from '../../components/button.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import type { UiState } from '../../state/ui-store.ts'
import { useApp, useSay } from '../app-context.ts'
import { chooseWorkbook, openSample } from '../open-workbook.ts'
import styles from './home-page.module.css'

/** Ways to begin. */
export function StartList() {
  const app = useApp()
  const say = useSay()
  const { ui, host } = app
  const begin = (choice: Partial<UiState>): void =>
    ui.setState({ dialog: 'new', newTemplate: null, newSet: 'quick', ...choice })
  return (
    <aside className={styles.start} aria-label={say('screen.home.start')}>
      <h2>{say('screen.home.start')}</h2>
      <Option icon="clock" way="quick" onChoose={() => begin({ newSet: 'quick' })} />
      <Option icon="table" way="full" onChoose={() => begin({ newSet: 'core' })} />
      <Option icon="copies" way="template" onChoose={() => begin({ newTemplate: 'hospital' })} />
      <Option icon="eye" way="sample" onChoose={() => void openSample(app)} />
      {host.files === 'dialogs' && (
        <Button icon="folder" onClick={() => void chooseWorkbook(app)} aria-keyshortcuts="Control+O">
          {say('screen.home.open')}
        </Button>
      )}
      {host.host === 'desktop' && <p className={styles.drop}>{say('screen.home.drop')}</p>}
    </aside>
  )
}

type OptionProps = {
  readonly icon: IconName
  readonly way: 'quick' | 'full' | 'template' | 'sample'
  readonly onChoose: () => void
}

function Option({ icon, way, onChoose }: OptionProps) {
  const say = useSay()
  return (
    <button type="button" className={styles.option} onClick={onChoose}>
      <span className={styles.picture}>
        <Icon name={icon} />
      </span>
      <span>
        <b>{say(`screen.home.${way}.name`)}</b>
        <small>{say(`screen.home.${way}.what`)}</small>
      </span>
    </button>
  )
}
