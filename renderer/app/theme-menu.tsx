import { Menu } from '@mantine/core'
import { useStore } from 'zustand'
import { IconButton } from '../components/button.tsx'
import { type LanguageChoice, languageChoices, speak } from '../state/speech.ts'
import type { Theme } from '../state/ui-store.ts'
import { useApp, useSay } from './app-context.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

/** The colours and the language of the screen: as the system has them, or as the person likes them. */
export function ThemeMenu() {
  const { ui, speech } = useApp()
  const say = useSay()
  const chosen = useStore(ui, (state) => state.theme)
  const language = useStore(speech, (state) => state.choice)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton icon="theme" label={say('screen.language.choose')} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('screen.theme.choose')}</Menu.Label>
        <Menu.RadioGroup value={chosen} onChange={(theme) => ui.setState({ theme: theme as Theme })}>
          {themes.map((theme) => (
            <Menu.RadioItem key={theme} value={theme} closeMenuOnClick>
              {say(`screen.theme.${theme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{say('screen.language.title')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(choice) => void speak(speech, choice as LanguageChoice)}>
          {languageChoices.map((choice) => (
            <Menu.RadioItem
              key={choice}
              value={choice}
              lang={choice === 'system' ? undefined : choice}
              closeMenuOnClick
            >
              {say(`screen.language.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
