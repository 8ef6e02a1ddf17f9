import { type RefObject, useEffect, useRef, useState } from 'react'

/** How long a pause in typing commits a draft, in milliseconds. */
const pauseMs = 400

/** A text as it is being typed. */
export type Draft = {
  readonly text: string
  readonly type: (text: string) => void
  /** Hands the text over now, on Enter: from here on there is nothing to take back but by undo. */
  readonly commit: () => void
  /** Back to what stood there when the typing began; false where nothing was typed since. */
  readonly revert: () => boolean
  readonly leave: () => void
}

/**
 * Keeps what is typed to itself until there is a reason to hand it over: leaving the field, Enter, or a pause.
 * @param onCommit gives false where the text can't be taken; the draft then stays
 */
export function useDraft(value: string, onCommit: (text: string) => boolean): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef(0)
  const before = useRef<string | null>(null)
  const latest = useLatest({ draft, value, onCommit })

  const commit = (): boolean => {
    clearTimeout(timer.current)
    const { draft: text, value: current, onCommit: take } = latest.current
    return text === null || text === current || take(text)
  }

  useEffect(() => () => void commitLeft(timer, latest), [latest])

  return {
    text: draft ?? value,
    type: (text) => {
      before.current ??= value
      setDraft(text)
      latest.current = { ...latest.current, draft: text }
      clearTimeout(timer.current)
      timer.current = window.setTimeout(commit, pauseMs)
    },
    commit: () => {
      before.current = null
      commit()
    },
    revert: () => {
      clearTimeout(timer.current)
      const original = before.current
      before.current = null
      setDraft(null)
      if (original !== null && original !== value) latest.current.onCommit(original)
      return (draft ?? value) !== (original ?? value)
    },
    leave: () => {
      before.current = null
      if (commit()) setDraft(null)
    },
  }
}

type Latest = {
  readonly draft: string | null
  readonly value: string
  readonly onCommit: (text: string) => boolean
}

function useLatest(values: Latest): RefObject<Latest> {
  const ref = useRef(values)
  useEffect(() => {
    ref.current = values
  })
  return ref
}

/** A field that goes away while something is typed in it still hands it over. */
function commitLeft(timer: RefObject<number>, latest: RefObject<Latest>): void {
  clearTimeout(timer.current)
  const { draft, value, onCommit } = latest.current
  if (draft !== null && draft !== value) onCommit(draft)
}
