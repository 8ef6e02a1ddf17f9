import { assess } from '#shared/methods/readings/assess.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettled } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './assessment-grid.module.css'
import { OverallFigure } from './overall-figure.tsx'

/** What each lens comes to over all practices, weighted by importance. METHOD C5. */
export function GridFooter({ rowIndex }: { readonly rowIndex: number }) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { lenses, overall, overallTarget, systemic } = useSettled(assess)
  const weak = new Set(systemic.map(({ lens }) => lens))
  const figure = (value: number | null): string => (value === null ? '–' : writeNumber(value, 1))
  return (
    <tfoot className={styles.footGroup}>
      <tr className={styles.foot} aria-rowindex={rowIndex}>
        <th scope="row" className={styles.footName}>
          {say('screen.grid.lensIndex')}
        </th>
        {lenses.map(({ lens, index }) => (
          <td
            key={lens}
            data-weak={weak.has(lens)}
            title={index.refused === 'coverage' ? say('screen.grid.refused') : undefined}
          >
            {index.value === null ? (
              '–'
            ) : (
              <FigureButton
                figure={`lens/${lens}/index`}
                label={say('screen.grid.lensIndexOf', { lens: say(`screen.lens.${lens}`) })}
                value={figure(index.value)}
              />
            )}
          </td>
        ))}
        <td title={overall.refused === 'coverage' ? say('screen.grid.refused') : undefined}>
          <OverallFigure />
        </td>
        <td>{figure(overallTarget)}</td>
      </tr>
    </tfoot>
  )
}
