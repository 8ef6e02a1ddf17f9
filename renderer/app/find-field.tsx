import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
  useSpotlight,
} from '@mantine/spotlight'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../components/icon.tsx'
import { keyNames } from '../components/key-names.ts'
import { useApp } from './app-context.ts'
import { commandsOf } from './commands.ts'
import { foundRows } from './found-rows.ts'
import { useWorkbook } from './use-workbook.ts'

const [findStore, find] = createSpotlight()

/** The field that finds anything. @param asked opens it each time it is another */
export function FindField({ asked }: { readonly asked: number }) {
  const { say } = useApp()
  const groups = useFound()
  useEffect(() => {
    if (asked > 0) find.open()
  }, [asked])
  return (
    <Spotlight
      store={findStore}
      actions={[...groups]}
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

/** What there is to find, gathered only while somebody looks: it takes too long for every keystroke elsewhere. */
function useFound(): readonly SpotlightActionGroupData[] {
  const app = useApp()
  const { say } = app
  const looking = useSpotlight(findStore).opened
  const opened = useStore(app.ui, (state) => state.route.kind === 'step')
  const workbook = useWorkbook((all) => (looking && opened ? all : null))
  return useMemo(() => {
    if (!looking) return []
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
  }, [app, looking, opened, workbook, say])
}
