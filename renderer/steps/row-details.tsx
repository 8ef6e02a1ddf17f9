import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../app/app-context.ts'
import { useWorkbook } from '../app/use-workbook.ts'
import { RowDialog } from '../components/row-dialog.tsx'
import { OpportunityDialog } from './opportunities/opportunity-dialog.tsx'
import { InitiativeFactsDialog } from './prioritisation/initiative-facts-dialog.tsx'
import { ScenarioDialog } from './roadmap/scenario-dialog.tsx'

/** All of a row over the step that shows it: every field, and of some rows their links too. It goes with its row. */
export function RowDetails() {
  const { ui } = useApp()
  const row = useStore(ui, (state) => state.rowDetails)
  const there = useWorkbook(({ tables }) => row !== null && tables[row.entity][row.id] !== undefined)
  const close = (): void => ui.setState({ rowDetails: null })
  useEffect(() => {
    if (row !== null && !there) ui.setState({ rowDetails: null })
  }, [ui, row, there])
  if (row === null || !there) return null
  switch (row.entity) {
    case 'opportunity':
      return <OpportunityDialog id={row.id} onClose={close} />
    case 'initiative':
      return <InitiativeFactsDialog id={row.id} onClose={close} />
    case 'scenario':
      return <ScenarioDialog id={row.id} onClose={close} />
    default:
      return <RowDialog entity={row.entity} id={row.id} onClose={close} />
  }
}
