import { useMemo } from 'react'
import { type LibraryItem, type LibraryName, libraryOf } from '#shared/content/library.ts'
import { takeFromLibrary } from '#shared/edits/intents/take-from-library.ts'
import { entitiesLabel } from '#shared/messages/labels.ts'
import { entityNamed } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useRows } from '../app/use-workbook.ts'
import { useWorkbookSay } from '../app/use-workbook-say.ts'
import { LibraryDialog, type Offer } from '../components/library-dialog.tsx'

type RowLibraryProps<N extends LibraryName> = {
  readonly library: N
  /** What is said of an item beside its title. */
  readonly about: (values: LibraryItem<N>['values']) => { readonly text: string; readonly tags: readonly string[] }
  readonly onTaken?: (id: string) => void
  readonly onClose: () => void
}

/** A library whose items become rows just as they are. */
export function RowLibrary<N extends LibraryName>({ library, about, onTaken, onClose }: RowLibraryProps<N>) {
  const say = useSay()
  const sayInWorkbook = useWorkbookSay()
  const { perform } = useEdit()
  const rows = useRows(library) as unknown as readonly Row[]
  const items = useMemo(() => libraryOf(library, sayInWorkbook), [library, sayInWorkbook])
  const title = entityNamed(library).title ?? 'title'
  const taken = new Set(rows.flatMap((row) => [row['shippedKey'], row[title]]))
  const offers = items.map(({ key, values }): Offer => {
    const name = String((values as Readonly<Record<string, unknown>>)[title] ?? key)
    return { key, title: name, ...about(values), taken: taken.has(key) || taken.has(name) }
  })

  function take(keys: readonly string[]): boolean {
    const ids: string[] = []
    const done = perform((context) => {
      const chosen = items.filter(({ key }) => keys.includes(key)) as readonly LibraryItem<LibraryName>[]
      const result = takeFromLibrary(context, library, chosen)
      ids.push(...(result?.ids ?? []))
      return result?.edit ?? null
    })
    if (done && ids[0] !== undefined) onTaken?.(ids[0])
    return done
  }

  return (
    <LibraryDialog
      title={say('screen.library.of', { entities: entitiesLabel(say, library) })}
      offers={offers}
      onTake={take}
      onClose={onClose}
    />
  )
}
