import { useApp, useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { showRegister } from '../register/show-register.ts'

/** Where nobody takes part yet: the way to where participants are named. */
export function NameParticipants() {
  const { ui } = useApp()
  const say = useSay()
  return (
    <Button look="primary" icon="arrowRight" onClick={() => showRegister(ui, 'participant')}>
      {say('screen.raci.toSetUp')}
    </Button>
  )
}
