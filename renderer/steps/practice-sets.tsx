import { choosePracticeSet } from '#shared/edits/intents/practice-scope.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable } from '../app/use-workbook.ts'
import { Button } from '../components/button.tsx'
import { shippedSets } from './shipped-sets.ts'

/** The sets that ship, as ways to the first practices; the smallest, which a day is enough for, comes first. */
export function PracticeSets() {
  const say = useSay()
  const { perform } = useEdit()
  if (!useEditable()) return null
  return shippedSets.map((set, at) => (
    <Button
      key={set}
      look={at === 0 ? 'primary' : 'plain'}
      onClick={() => perform((context) => choosePracticeSet(context, set))}
    >
      {say(`screen.new.${set}.name`)}
    </Button>
  ))
}
