import { changedSettings, resetSettings } from '#shared/edits/intents/reset-settings.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import styles from './set-up-step.module.css'
import { settingsGroupNames, settingsGroups } from './settings-groups.ts'

/** Every weight and threshold of the methods, for teams that want others than the method's. METHOD C. */
export function SettingsForm() {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const settings = useSingleton('settings')
  const changed = changedSettings(settings).length
  return (
    <div className={styles.settings}>
      <div className={styles.settingsHead}>
        <p>{say('screen.settings.what')}</p>
        <Button icon="undo" disabled={!editable || changed === 0} onClick={() => perform(resetSettings)}>
          {say('screen.settings.reset', { count: changed })}
        </Button>
      </div>
      {settingsGroupNames.map((group) => (
        <section key={group} aria-label={say(`screen.settings.${group}`)}>
          <h3>{say(`screen.settings.${group}`)}</h3>
          <FieldForm entity="settings" row={settings as unknown as Row} fields={settingsGroups[group]} />
        </section>
      ))}
    </div>
  )
}
