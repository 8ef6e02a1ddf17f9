import { useSay } from '../app/app-context.ts'
import { Segmented } from './segmented.tsx'

/** How a chart is shown: drawn, or as the table behind it. */
export type ShownAs = 'picture' | 'table'

type PictureOrTableProps = { readonly as: ShownAs; readonly onChange: (as: ShownAs) => void }

/** The choice that every chart has, since none may say anything to the eye alone. */
export function PictureOrTable({ as, onChange }: PictureOrTableProps) {
  const say = useSay()
  return (
    <Segmented
      label={say('screen.show')}
      options={[
        { value: 'picture', label: say('screen.picture') },
        { value: 'table', label: say('screen.table') },
      ]}
      value={as}
      onChange={onChange}
    />
  )
}
