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
import { findRequests } from './find-request.ts'
import { foundRows } from './found-rows.ts'
import { useWorkbook } from './use-workbook.ts'

const [findStore, find] = createSpotlight()

type Chosen = { readonly run: () => void; readonly leads: boolean }

/** What was chosen in the field; it runs once the field is gone. */
let chosen: Chosen | null = null

function choose(choice: Chosen): void {
  chosen = choice
}

/** The field that finds anything. @param asked opens it each time it is another */
export function FindField({ asked }: { readonly asked: number }) {
  const { say } = useApp()
  const groups = useFound()
  useEffect(() => {
    if (asked === 0) return
    chosen = null
    find.open()
  }, [asked])
  return (
    <Spotlight
      store={findStore}
      returnFocus={false}
      // It would put a style into the page that the page's policy refuses; nothing scrolls behind anyway.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      onSpotlightClose={() => requestAnimationFrame(runChosen)}
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
      ({ id, label, hint, icon, keys, run, leads = false }): SpotlightActionData => ({
        id,
        label,
        ...(hint === undefined ? {} : { description: hint }),
        leftSection: <Icon name={icon} />,
        ...(keys === undefined ? {} : { rightSection: <kbd>{keyNames(say, keys)}</kbd> }),
        onClick: () => choose({ run, leads }),
      }),
    )
    const rows = (workbook === null ? [] : foundRows(app, workbook)).map(
      ({ run, ...row }): SpotlightActionData => ({ ...row, onClick: () => choose({ run, leads: false }) }),
    )
    return [
      { group: say('screen.find.commands'), actions: commands },
      ...(rows.length > 0 ? [{ group: say('screen.find.rows'), actions: rows }] : []),
    ]
  }, [app, looking, opened, workbook, say])
}

/**
 * Once the field is gone and the focus back where it was, so that a dialog opened from here gives it back to the same
 * place. What leads to another step or view leads the focus into it.
 */
function runChosen(): void {
  const before = findRequests.getState().from
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  const { run, leads } = chosen ?? { run: () => {}, leads: false }
  chosen = null
  run()
  if (leads || document.activeElement === document.body) document.getElementById('step')?.focus({ preventScroll: true })
}
