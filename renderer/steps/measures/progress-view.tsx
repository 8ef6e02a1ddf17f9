import { useCallback, useMemo } from 'react'
import { sceneOf } from '#shared/charts/scene-of.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { entitiesLabel } from '#shared/messages/labels.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook, useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChartCard } from '../../components/chart-card.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { goToStep } from '../../state/ui-store.ts'
import tableStyles from '../choose-table.module.css'
import { measureBullets } from './measure-bullets.ts'

/** So high is a row that can be read, and the heads above the rows, in pixels. */
const rowPx = 27
const headsPx = 23

/** How far each measure is from its baseline to its target. */
export function ProgressView() {
  const { ui } = useApp()
  const say = useSay()
  const { writeNumber, writePercent } = useFormat()
  const workbook = useSettledWorkbook()
  const data = useMemo(() => measureBullets(workbook, say, writeNumber), [workbook, say, writeNumber])
  const draw = useCallback((options: SceneOptions) => sceneOf(data, options), [data])
  const { progressAmberFrom } = useSingleton('settings')
  const behind = data.rows.filter(({ tone }) => tone === 'danger').length
  const title = say('screen.measures.progressTitle', {
    count: behind,
    all: data.rows.length,
    share: writePercent(progressAmberFrom),
  })
  if (data.rows.length === 0) {
    return (
      <Card title={entitiesLabel(say, 'measure')}>
        <StartCard title={say('screen.measures.noProgress')} text={say('screen.measures.noProgressText')}>
          <Button
            look="primary"
            icon="arrowRight"
            onClick={() => ui.setState((state) => ({ sought: null, views: { ...state.views, measures: 'measures' } }))}
          >
            {say('screen.goTo', { place: say('screen.measures.view.measures') })}
          </Button>
        </StartCard>
      </Card>
    )
  }
  return (
    <ChartCard
      title={title}
      alt={title}
      draw={draw}
      leastHeight={data.rows.length * rowPx + headsPx}
      table={
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th>{say('screen.measures.one')}</th>
              <th className={tableStyles.figure}>{data.heads.from}</th>
              <th className={tableStyles.figure}>{data.heads.now}</th>
              <th className={tableStyles.figure}>{data.heads.to}</th>
              <th className={tableStyles.figure}>{say('screen.direction.progress')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({ id, label, from, now, to, progress }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className={tableStyles.choose}
                    onClick={() => goToStep(ui, 'measures', { entity: 'measure', id })}
                  >
                    {label}
                  </button>
                </th>
                <td className={tableStyles.figure}>{from || '–'}</td>
                <td className={tableStyles.figure}>{now || '–'}</td>
                <td className={tableStyles.figure}>{to || '–'}</td>
                <td className={tableStyles.figure}>
                  {progress === null ? (
                    '–'
                  ) : (
                    <FigureButton
                      figure={`measure/${id}/progress`}
                      label={say('screen.direction.progressOf', { name: label })}
                      value={writePercent(progress)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
