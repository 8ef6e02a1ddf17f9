import { entitiesLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { showRegister } from './show-register.ts'

/** The way to where rows of an entity are entered, from a place that can't begin without them. */
export function GoToRegister({ entity }: { readonly entity: TableName }) {
  const { ui } = useApp()
  const say = useSay()
  return (
    <Button look="primary" icon="arrowRight" onClick={() => showRegister(ui, entity)}>
      {say('screen.goTo', { place: entitiesLabel(say, entity) })}
    </Button>
  )
}
