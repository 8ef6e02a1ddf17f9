import { findRow, singleton } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** A picture that was checked and encoded anew. `data` is base64. */
export type Logo = { readonly name: string; readonly format: 'png' | 'jpeg'; readonly data: string }

/** A person chose another logo, or (null) none. The one before goes, and comes back with undo. Null: there was none. */
export function setLogo({ workbook, say, newId }: IntentContext, logo: Logo | null): RequestedEdit | null {
  const { logoId } = singleton(workbook, 'workbook')
  const old = findRow(workbook, 'image', logoId)
  if (logo === null && old === undefined) return null
  const id = logo === null ? null : newId()
  const changes: readonly RequestedChange[] = [
    { entity: 'workbook', id: 'workbook', after: { logoId: id } },
    ...(logo !== null && id !== null ? [{ entity: 'image', id, before: null, after: { ...logo } }] : []),
    ...(old === undefined ? [] : [{ entity: 'image', id: old.id, after: null }]),
  ]
  return { label: say(logo === null ? 'screen.edit.removeLogo' : 'screen.edit.setLogo'), changes }
}
