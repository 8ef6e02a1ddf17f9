import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { goToStep } from '../../state/ui-store.ts'
import styles from './order-view.module.css'

/** Initiatives that wait for each other: the order cannot heed them until a link is taken away. METHOD C10. */
export function LoopNote({ loops }: { readonly loops: readonly (readonly string[])[] }) {
  const { ui } = useApp()
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const loop = loops[0]
  if (loop === undefined) return null
  const names = [...loop, loop[0] ?? ''].map((id) => workbook.tables.initiative[id]?.title ?? '').join(' → ')
  return (
    <div className={styles.loop} role="status">
      <p>{say('screen.order.loop', { count: loops.length, names })}</p>
      <Button
        onClick={() => {
          ui.setState((state) => ({ views: { ...state.views, opportunities: 'links' } }))
          goToStep(ui, 'opportunities')
        }}
      >
        {say('screen.order.loopGo')}
      </Button>
    </div>
  )
}
