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

/** Where the focus was when the field was opened, and what was chosen in it. */
let before: Element | null = null
let chosen: { readonly run: () => void; readonly leads: boolean } | null = null

/** Opens the field that finds anything and runs any command. */
export function openFind(): void {
  before = document.activeElement
  chosen = null
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
      ({ id, label, hint, icon, keys, run, leads = false }): SpotlightActionData => ({
        id,
        label,
        ...(hint === undefined ? {} : { description: hint }),
        leftSection: <Icon name={icon} />,
        ...(keys === undefined ? {} : { rightSection: <kbd>{keyNames(say, keys)}</kbd> }),
        onClick: () => {
          chosen = { run, leads }
        },
      }),
    )
    const rows = (workbook === null ? [] : foundRows(app, workbook)).map(
      ({ run, ...row }): SpotlightActionData => ({
        ...row,
        onClick: () => {
          chosen = { run, leads: false }
        },
      }),
    )
    return [
      { group: say('screen.find.commands'), actions: commands },
      ...(rows.length > 0 ? [{ group: say('screen.find.rows'), actions: rows }] : []),
    ]
  }, [app, opened, workbook, say])
  return (
    <Spotlight
      store={findStore}
      returnFocus={false}
      // It would put a style into the page that the page's policy refuses; nothing scrolls behind anyway.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      onSpotlightClose={() => requestAnimationFrame(runChosen)}
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

/**
 * Once the field is gone and the focus back where it was, so that a dialog opened from here gives it back to the same
 * place. What leads to another step or view leads the focus into it.
 */
function runChosen(): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  const { run, leads } = chosen ?? { run: () => {}, leads: false }
  chosen = null
  run()
  if (leads || document.activeElement === document.body) document.getElementById('step')?.focus({ preventScroll: true })
}
