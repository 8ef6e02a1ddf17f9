import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../components/icon.tsx'
import { keyNames } from '../components/key-names.ts'
import { useApp } from './app-context.ts'
import { commandsOf } from './commands.ts'
import { foundRows } from './found-rows.ts'
import { useWorkbook } from './use-workbook.ts'

const [findStore, find] = createSpotlight()

/** Opens the field that finds anything and runs any command. */
export function openFind(): void {
  find.open()
}

/** Steps, commands and rows, found by what they are called. */
export function Find() {
  const app = useApp()
  const opened = useStore(app.ui, (state) => state.route.kind === 'step')
  const workbook = useWorkbook((all) => (opened ? all : null))
  const { say } = app
  const groups = useMemo((): SpotlightActionGroupData[] => {
    const commands = commandsOf(app, opened).map(
      ({ id, label, hint, icon, keys, run }): SpotlightActionData => ({
        id,
        label,
        ...(hint === undefined ? {} : { description: hint }),
        leftSection: <Icon name={icon} />,
        ...(keys === undefined ? {} : { rightSection: <kbd>{keyNames(say, keys)}</kbd> }),
        onClick: run,
      }),
    )
    const rows = workbook === null ? [] : foundRows(app, workbook)
    return [
      { group: say('screen.find.commands'), actions: commands },
      ...(rows.length > 0 ? [{ group: say('screen.find.rows'), actions: [...rows] }] : []),
    ]
  }, [app, opened, workbook, say])
  return (
    <Spotlight
      store={findStore}
      actions={groups}
      shortcut={null}
      limit={12}
      scrollable
      maxHeight={420}
      nothingFound={say('screen.find.nothing')}
      searchProps={{
        leftSection: <Icon name="search" />,
        placeholder: say('screen.find.placeholder'),
        'aria-label': say('screen.find.open'),
      }}
    />
  )
}
