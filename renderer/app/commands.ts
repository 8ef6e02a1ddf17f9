import { steps } from '#shared/steps/steps.ts'
import type { IconName } from '../components/icon.tsx'
import { languageChoices, speak } from '../state/speech.ts'
import { goToStep, type Theme, toggleDrawer } from '../state/ui-store.ts'
import { viewsNamed } from '../steps/view-names.ts'
import type { App } from './app-context.ts'
import { chooseWorkbook, leaveWorkbook, openSample } from './open-workbook.ts'
import { openReadBack } from './read-back/open-read-back.ts'
import { saveCopy } from './save-copy.ts'

/** Something a person can have done by naming it. */
export type Command = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon: IconName
  readonly keys?: string
  /** It leads to another place on the screen, and the focus goes along. */
  readonly leads?: true
  readonly run: () => void
}

const themes: readonly Theme[] = ['light', 'dark', 'contrast', 'system']

/** What can be done now. @param opened a workbook is open */
export function commandsOf(app: App, opened: boolean): readonly Command[] {
  return opened
    ? [
        ...stepCommands(app),
        ...viewCommands(app),
        ...workbookCommands(app),
        ...themeCommands(app),
        ...languageCommands(app),
      ]
    : [...homeCommands(app), ...themeCommands(app), ...languageCommands(app)]
}

function stepCommands({ say, ui }: App): readonly Command[] {
  return steps.map(({ id, number }) => ({
    id: `step.${id}`,
    label: say(`steps.${id}.title`),
    hint: say('screen.step.number', { number }),
    icon: 'arrowRight',
    leads: true,
    run: () => goToStep(ui, id),
  }))
}

/** Each view of each step, by both names. */
function viewCommands({ say, ui }: App): readonly Command[] {
  return steps.flatMap(({ id, number }) =>
    viewsNamed(say, id).map(
      ({ view, name }): Command => ({
        id: `view.${id}.${view}`,
        label: say('screen.find.view', { step: say(`screen.step.${id}.name`), view: name }),
        hint: say('screen.step.number', { number }),
        icon: 'arrowRight',
        leads: true,
        run: () => {
          ui.setState((state) => ({ views: { ...state.views, [id]: view } }))
          goToStep(ui, id)
        },
      }),
    ),
  )
}

function workbookCommands(app: App): readonly Command[] {
  const { say, ui, session } = app
  return [
    { id: 'undo', label: say('screen.command.undo'), icon: 'undo', keys: 'Ctrl+Z', run: session.undo },
    { id: 'redo', label: say('screen.command.redo'), icon: 'redo', keys: 'Ctrl+Y', run: session.redo },
    {
      id: 'export',
      label: say('screen.command.export'),
      hint: say('screen.command.exportWhat'),
      icon: 'share',
      keys: 'Ctrl+E',
      run: () => ui.setState({ dialog: 'export' }),
    },
    {
      id: 'readBack',
      label: say('screen.readBack.title'),
      hint: say('screen.readBack.hint'),
      icon: 'takeIn',
      run: () => openReadBack(app),
    },
    { id: 'copy', label: say('screen.command.saveCopy'), icon: 'copies', run: () => void saveCopy(app) },
    {
      id: 'redacted',
      label: say('screen.command.saveRedacted'),
      hint: say('screen.command.saveRedactedWhat'),
      icon: 'copies',
      run: () => void saveCopy(app, 'workbook.saveRedactedCopy'),
    },
    {
      id: 'backups',
      label: say('screen.backups.title'),
      hint: say('screen.backups.hint'),
      icon: 'archive',
      run: () => ui.setState({ dialog: 'backups' }),
    },
    {
      id: 'snapshots',
      label: say('screen.snapshots.title'),
      hint: say('screen.snapshots.hint'),
      icon: 'snapshot',
      run: () => ui.setState({ dialog: 'snapshots' }),
    },
    {
      id: 'present',
      label: say('screen.command.present'),
      icon: 'present',
      keys: 'F5',
      run: () => ui.setState({ presenting: true }),
    },
    { id: 'guide', label: say('screen.drawer.guide'), icon: 'book', keys: 'F1', run: () => toggleDrawer(ui, 'guide') },
    { id: 'missing', label: say('screen.drawer.missing'), icon: 'alert', run: () => toggleDrawer(ui, 'missing') },
    { id: 'history', label: say('screen.drawer.history'), icon: 'history', run: () => toggleDrawer(ui, 'history') },
    keysCommand(app),
    {
      id: 'home',
      label: say('screen.command.home'),
      icon: 'file',
      run: () => void leaveWorkbook(app),
    },
  ]
}

function homeCommands(app: App): readonly Command[] {
  const { say, ui } = app
  return [
    {
      id: 'new',
      label: say('screen.command.new'),
      icon: 'add',
      run: () => ui.setState({ dialog: 'new', newTemplate: null }),
    },
    {
      id: 'open',
      label: say('screen.command.open'),
      icon: 'folder',
      keys: 'Ctrl+O',
      run: () => void chooseWorkbook(app),
    },
    { id: 'sample', label: say('screen.command.sample'), icon: 'eye', run: () => void openSample(app) },
    keysCommand(app),
  ]
}

function keysCommand({ say, ui }: App): Command {
  return {
    id: 'keys',
    label: say('screen.command.keys'),
    icon: 'keyboard',
    keys: '?',
    run: () => ui.setState({ dialog: 'keys' }),
  }
}

function themeCommands({ say, ui }: App): readonly Command[] {
  return themes.map((theme) => ({
    id: `theme.${theme}`,
    label: say('screen.command.theme', { theme: say(`screen.theme.${theme}`) }),
    icon: 'theme',
    run: () => ui.setState({ theme }),
  }))
}

function languageCommands({ say, speech }: App): readonly Command[] {
  return languageChoices.map((choice) => ({
    id: `language.${choice}`,
    label: say('screen.command.language', { language: say(`screen.language.${choice}`) }),
    icon: 'theme',
    run: () => void speak(speech, choice),
  }))
}
