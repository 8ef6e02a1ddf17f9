import { useStore } from 'zustand'
import { entitiesLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { EntityRegister } from '../register/entity-register.tsx'
import { StepHead } from '../step-head.tsx'
import { CapacityGrid } from './capacity-grid.tsx'
import { HouseCard } from './house-card.tsx'
import { LogoCard } from './logo-card.tsx'
import { PracticeBar } from './practice-bar.tsx'
import styles from './set-up-step.module.css'
import { SettingsForm } from './settings-form.tsx'

const purposeFields = ['title', 'organisation', 'confidentiality', 'purpose', 'decisionWanted', 'scope', 'decisionDate']
const planFields = ['path', 'horizonStart', 'horizonQuarters', 'currency', 'fiscalStartMonth', 'locale', 'paper']
const registers = ['participant', 'team', 'teamCapacity', 'domain', 'practice', 'settings'] as const

/** Of practices what says which they are; how they are is asked in step 2. */
const practiceFields = ['code', 'name', 'domainId', 'owner', 'inScope'] as const

type SetUpRegister = (typeof registers)[number]

/** Step 0: what the strategy is for, who takes part, and what is looked at. */
export function SetUpStep() {
  const { ui } = useApp()
  const say = useSay()
  const workbook = useSingleton('workbook') as unknown as Row
  const register = useStore(ui, ({ views, sought }): SetUpRegister => {
    // Budgets stand below the days of the teams.
    const wanted = sought?.entity === 'quarterBudget' ? 'teamCapacity' : (sought?.entity ?? views.setUp)
    return registers.find((name) => name === wanted) ?? 'participant'
  })
  return (
    <>
      <StepHead step="setUp" />
      <div className={styles.columns}>
        <div className={styles.forms} data-row="workbook">
          <Card title={say('screen.setUp.purpose')}>
            <FieldForm entity="workbook" row={workbook} fields={purposeFields} />
          </Card>
          <LogoCard />
          <HouseCard />
          <Card title={say('screen.setUp.plan')}>
            <FieldForm entity="workbook" row={workbook} fields={planFields} />
          </Card>
        </div>
        <section className={styles.registers} aria-label={say('screen.setUp.people')}>
          <div className={styles.bar}>
            <Segmented
              label={say('screen.registers')}
              options={registers.map((value) => ({
                value,
                label: value === 'settings' ? say('screen.settings.view') : entitiesLabel(say, value),
              }))}
              value={register}
              onChange={(setUp) => ui.setState((state) => ({ sought: null, views: { ...state.views, setUp } }))}
            />
          </div>
          {register === 'practice' && <PracticeBar />}
          {register === 'teamCapacity' ? (
            <CapacityGrid />
          ) : register === 'settings' ? (
            <SettingsForm />
          ) : (
            <EntityRegister
              key={register}
              entity={register}
              {...(register === 'practice' ? { fields: practiceFields } : {})}
            />
          )}
        </section>
      </div>
    </>
  )
}
