import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TemplateKey } from '#shared/content/templates.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Lens } from '#shared/model/lens.ts'
import type { StepId } from '#shared/steps/steps.ts'

export type Theme = 'system' | 'light' | 'dark' | 'contrast'
export type DrawerKey = 'guide' | 'missing' | 'why' | 'history' | 'notes'
export type DialogKey = 'backups' | 'export' | 'keys' | 'new' | 'readBack' | 'snapshots'
export type Route = { readonly kind: 'home' } | { readonly kind: 'step'; readonly step: StepId }

/** A row that some other place asks to see: its step scrolls to it and puts the focus there. */
export type Sought = { readonly entity: string; readonly id: string }

/** Where the person is and how the screen is set up. Nothing of the workbook is in here. */
export type UiState = {
  readonly route: Route
  readonly drawer: DrawerKey | null
  readonly dialog: DialogKey | null
  /** An edited export that was dropped on the window, for the dialog that reads it back. */
  readonly givenSheet: File | null
  /** The practice set that the dialog for a new workbook begins with. */
  readonly newSet: 'quick' | 'core' | 'extended'
  /** The template it begins with; null: none. */
  readonly newTemplate: TemplateKey | null
  readonly theme: Theme
  readonly presenting: boolean
  readonly sought: Sought | null
  /** The row whose details are open over the step. They stay open where an edit moves the row to another place. */
  readonly rowDetails: { readonly entity: TableName; readonly id: string } | null
  /** The view that each step shows, where it has several. */
  readonly views: Readonly<Partial<Record<StepId, string>>>
  /** The list in front among the lists of each step. */
  readonly lists: Readonly<Partial<Record<StepId, TableName>>>
  /** Whose ratings the assessment shows: a participant, the agreed level (null) or the proposed median. */
  readonly rater: string | null
  readonly gridCell: { readonly practiceId: string; readonly lens: Lens } | null
  /** The figure that the "why" drawer explains, such as `initiative/i1/value`; null: none was asked about. */
  readonly figure: string | null
  /** Whether the Gantt has the teams' load under its bars. */
  readonly teamLoad: boolean
  /** The scenario that the roadmap shows; null: the plan itself. */
  readonly scenario: string | null
  /** Read out by screen readers when it changes. */
  readonly announcement: string
}

export type UiStore = StoreApi<UiState>

/** The rater that stands for the median of all ratings. */
export const proposedRater = ':proposed'

export function createUiStore(initial: Partial<UiState> = {}): UiStore {
  return createStore<UiState>(() => ({
    route: { kind: 'home' },
    drawer: null,
    dialog: null,
    givenSheet: null,
    newSet: 'quick',
    newTemplate: null,
    theme: 'system',
    presenting: false,
    sought: null,
    rowDetails: null,
    views: {},
    lists: {},
    rater: null,
    gridCell: null,
    figure: null,
    teamLoad: true,
    scenario: null,
    announcement: '',
    ...initial,
  }))
}

export function goToStep(ui: UiStore, step: StepId, sought: Sought | null = null): void {
  ui.setState({ route: { kind: 'step', step }, sought, figure: null, rowDetails: null })
}

/** Shows all of a row over the step. */
export function openDetails(ui: UiStore, entity: TableName, id: string): void {
  ui.setState({ rowDetails: { entity, id } })
}

/** Opens the drawer that says how a figure came about. */
export function explainFigure(ui: UiStore, figure: string): void {
  ui.setState({ figure, drawer: 'why' })
}

export function goHome(ui: UiStore): void {
  ui.setState({ route: { kind: 'home' }, drawer: null, figure: null, rowDetails: null, presenting: false })
}

export function announce(ui: UiStore, announcement: string): void {
  ui.setState({ announcement })
}

export function toggleDrawer(ui: UiStore, drawer: DrawerKey): void {
  ui.setState((state) => ({ drawer: state.drawer === drawer ? null : drawer }))
}
