import type { StepId } from '#shared/steps/steps.ts'
import { useApp, useSay } from '../app/app-context.ts'
import { Button } from '../components/button.tsx'
import { goToStep } from '../state/ui-store.ts'

/** The way to the step that comes first, from a view that can't begin without it. */
export function GoToStep({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  return (
    <Button look="primary" icon="arrowRight" onClick={() => goToStep(ui, step)}>
      {say('screen.goTo', { place: say(`steps.${step}.title`) })}
    </Button>
  )
}
