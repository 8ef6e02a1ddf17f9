import { useMemo } from 'react'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { addRow } from '#shared/edits/intents/add-row.ts'
import { changeField } from '#shared/edits/intents/change-field.ts'
import { deleteRow } from '#shared/edits/intents/delete-row.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'
import { newId } from '../state/new-id.ts'
import { announce } from '../state/ui-store.ts'
import { type App, useApp } from './app-context.ts'
import { tellFailure } from './tell.ts'

/** What a component may do to the workbook. The same object for as long as the app lives. */
export type Editing = {
  /** Carries out an intent on the rows as they are now. False: it was refused and the person has been told. */
  readonly perform: (intent: (context: IntentContext) => RequestedEdit | null) => boolean
  readonly change: (entity: EntityName, id: string, field: string, value: Value) => boolean
  /** The id of the new row, null if it was refused. */
  readonly add: (entity: TableName, given: Readonly<Record<string, Value>>) => string | null
  readonly remove: (entity: EntityName, id: string) => boolean
}

const known = new WeakMap<App, Editing>()

export function useEdit(): Editing {
  const app = useApp()
  return useMemo(() => editingOf(app), [app])
}

function editingOf(app: App): Editing {
  const before = known.get(app)
  if (before) return before
  const editing = createEditing(app)
  known.set(app, editing)
  return editing
}

function createEditing(app: App): Editing {
  const { session, say, ui } = app
  const context = (): IntentContext => ({ workbook: session.store.getState().workbook, say, newId })

  function apply(edit: RequestedEdit | null): boolean {
    if (edit === null) return true
    const failure = session.edit(edit)
    if (failure !== null) tellFailure(app, failure)
    return failure === null
  }

  return {
    perform: (intent) => apply(intent(context())),
    change: (entity, id, field, value) => apply(changeField(context(), entity, id, field, value)),
    add: (entity, given) => {
      const { id, edit } = addRow(context(), entity, given)
      return apply(edit) ? id : null
    },
    remove: (entity, id) => {
      const edit = deleteRow(context(), entity, id)
      const done = apply(edit)
      if (done) announce(ui, say('screen.undoable', { label: edit.label }))
      return done
    },
  }
}
