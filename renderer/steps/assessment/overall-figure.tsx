import { assess } from '#shared/methods/readings/assess.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettled } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'

/** What all practices together are able to do. METHOD C5. */
export function OverallFigure() {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { value } = useSettled(assess).overall
  if (value === null) return '–'
  return <FigureButton figure="overall/capability" label={say('screen.grid.overall')} value={writeNumber(value, 1)} />
}
