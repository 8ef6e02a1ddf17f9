import { Menu } from '@mantine/core'
import { useStore } from 'zustand'
import { IconButton } from '../components/button.tsx'
import type { Theme } from '../state/ui-store.ts'
import { useApp, useSay } from './app-context.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

/** Light, dark, high contrast, or as the system has it. */
export function ThemeMenu() {
  const { ui } = useApp()
  const say = useSay()
  const chosen = useStore(ui, (state) => state.theme)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton icon="theme" label={say('screen.theme.choose')} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen} onChange={(theme) => ui.setState({ theme: theme as Theme })}>
          {themes.map((theme) => (
            <Menu.RadioItem key={theme} value={theme} closeMenuOnClick>
              {say(`screen.theme.${theme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
