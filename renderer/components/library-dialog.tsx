import { type ReactNode, useMemo, useState } from 'react'
import { useSay } from '../app/app-context.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './library-dialog.module.css'
import { Tag } from './tag.tsx'

/** Something that can be taken over, as it is shown. */
export type Offer = {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
  /** It is in the workbook already. */
  readonly taken: boolean
}

type LibraryDialogProps = {
  readonly title: string
  readonly offers: readonly Offer[]
  /** More ways to narrow the list down, beside the search. */
  readonly filters?: ReactNode
  /** False: it was refused, and the choice stays. */
  readonly onTake: (keys: readonly string[]) => boolean
  readonly onClose: () => void
}

/** What ships to begin with: searched, chosen, and taken over all at once. */
export function LibraryDialog({ title, offers, filters, onTake, onClose }: LibraryDialogProps) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(() => matching(offers, search), [offers, search])
  const takeable = offers.filter(({ key, taken }) => chosen.has(key) && !taken).map(({ key }) => key)

  function toggle(key: string): void {
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  }

  return (
    <Dialog title={title} onClose={onClose} wide>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (takeable.length > 0 && onTake(takeable)) onClose()
        }}
      >
        <div className={styles.filters}>
          <input
            type="search"
            className={styles.search}
            aria-label={say('screen.library.search')}
            placeholder={say('screen.library.search')}
            value={search}
            data-autofocus
            onChange={(event) => setSearch(event.target.value)}
          />
          {filters}
        </div>
        <fieldset className={styles.offers}>
          <legend className="visuallyHidden">{title}</legend>
          {shown.map(({ key, title: name, text, tags, taken }) => (
            <label key={key} className={styles.offer} data-taken={taken}>
              <input type="checkbox" checked={taken || chosen.has(key)} disabled={taken} onChange={() => toggle(key)} />
              <span className={styles.words}>
                <b>{name}</b>
                {text !== '' && <span>{text}</span>}
              </span>
              <span className={styles.tags}>
                {taken && <Tag icon="check">{say('screen.library.taken')}</Tag>}
                {tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
              </span>
            </label>
          ))}
          {shown.length === 0 && <p className={styles.none}>{say('screen.library.nothing')}</p>}
        </fieldset>
        <div className={styles.actions}>
          <span className={styles.count} role="status">
            {say('screen.library.chosen', { count: takeable.length, all: offers.length })}
          </span>
          <Button onClick={onClose}>{say('screen.cancel')}</Button>
          <button type="submit" className={styles.take} disabled={takeable.length === 0}>
            {say('screen.library.take', { count: takeable.length })}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function matching(offers: readonly Offer[], search: string): readonly Offer[] {
  const sought = search.trim().toLocaleLowerCase()
  if (sought === '') return offers
  return offers.filter(({ title, text, tags }) => [title, text, ...tags].join(' ').toLocaleLowerCase().includes(sought))
}
