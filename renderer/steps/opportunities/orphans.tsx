import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { orphanIds } from './orphan-ids.ts'

/** How many opportunities belong to no practice or no goal; chosen, it leads to the first. */
export function Orphans() {
  const { ui } = useApp()
  const say = useSay()
  const orphans = useWorkbook(orphanIds)
  const first = [...orphans][0]
  if (first === undefined) return null
  return (
    <Button
      icon="alert"
      onClick={() =>
        ui.setState((state) => ({
          sought: { entity: 'opportunity', id: first },
          views: { ...state.views, opportunities: 'table' },
        }))
      }
    >
      {say('screen.chances.orphans', { count: orphans.size })}
    </Button>
  )
}
