import type { RefObject } from 'react'
import { useSay } from '../app/app-context.ts'
import { useEditable } from '../app/use-workbook.ts'
import { Button } from './button.tsx'

/** The way to the first row of a list that is written by hand: to the line that adds to it. */
export function WriteFirst({ line }: { readonly line: RefObject<HTMLInputElement | null> }) {
  const say = useSay()
  if (!useEditable()) return null
  return (
    <Button icon="add" onClick={() => line.current?.focus()}>
      {say('screen.register.write')}
    </Button>
  )
}
