import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useApp, useSay } from '../../../app/app-context.ts'
import { useSingleton } from '../../../app/use-workbook.ts'
import { FieldInput } from '../../../components/field-input.tsx'
import { PictureOrTable, type ShownAs } from '../../../components/picture-or-table.tsx'
import { Segmented } from '../../../components/segmented.tsx'
import { StartCard } from '../../../components/start-card.tsx'
import { useSceneOptions } from '../../../components/use-scene-options.ts'
import { useSize } from '../../../components/use-size.ts'
import { CapacityCard } from '../capacity-card.tsx'
import { InitiativeDialog } from '../initiative-dialog.tsx'
import styles from '../roadmap-step.module.css'
import { type ShownPlan, usePlan } from '../use-plan.ts'
import { useRoadmapActions } from '../use-roadmap-actions.ts'
import { GanttChart } from './gantt-chart.tsx'
import { type GanttData, ganttData } from './gantt-data.ts'
import { layoutGantt } from './gantt-layout.ts'
import { GanttLegend } from './gantt-legend.tsx'
import { GanttTable } from './gantt-table.tsx'
import { SelectionStrip } from './selection-strip.tsx'
import { UndatedTray } from './undated-tray.tsx'

/** Initiatives in time with what they wait for, and under the same axis the people and the money each quarter takes. */
export function GanttView() {
  const say = useSay()
  const { workbook, scenarioId } = usePlan()
  const data = useMemo(() => ganttData(workbook, say), [workbook, say])
  if (data.quarters.length === 0) return <NoHorizon />
  return <GanttPlan workbook={workbook} scenarioId={scenarioId} data={data} />
}

type GanttPlanProps = ShownPlan & { readonly data: GanttData }

function GanttPlan({ workbook, scenarioId, data }: GanttPlanProps) {
  const { ui } = useApp()
  const say = useSay()
  const sought = useStore(ui, (state) => (state.sought?.entity === 'initiative' ? state.sought.id : null))
  const actions = useRoadmapActions(scenarioId)
  const [as, setAs] = useState<ShownAs>('picture')
  const [step, setStep] = useState<'1' | '3'>('3')
  const [selected, setSelected] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [ref, width] = useSize<HTMLDivElement>()
  const { measure } = useSceneOptions(0, 0)
  // A bar is where it was put before load and money are added up anew.
  const settled = useDeferredValue(workbook)
  const layout = useMemo(
    () => (width > 0 ? layoutGantt(data, Math.max(320, width), measure) : null),
    [data, width, measure],
  )

  useEffect(() => {
    if (sought !== null) setOpened(sought)
  }, [sought])

  return (
    <>
      <UndatedTray workbook={workbook} ids={data.undated} actions={actions} quarter={data.start} onOpen={setOpened} />
      <section className={styles.chart} aria-label={say('screen.gantt.name')}>
        {/* As wide as the chart without its scroll bar, for which both leave room. */}
        <div className={styles.gauge}>
          <div ref={ref} />
        </div>
        {as === 'table' ? (
          <GanttTable workbook={workbook} onOpen={setOpened} />
        ) : (
          layout && (
            <GanttChart
              {...{ workbook, data, layout, actions, selected }}
              step={Number(step)}
              onSelect={setSelected}
              onOpen={setOpened}
            />
          )
        )}
      </section>
      {layout && <CapacityCard workbook={settled} scenarioId={scenarioId} quarters={data.quarters} layout={layout} />}
      <div className={styles.foot} data-screen-part>
        {selected !== null && layout?.boxes.has(selected) && as === 'picture' ? (
          <SelectionStrip
            workbook={workbook}
            id={selected}
            step={Number(step)}
            actions={actions}
            onOpen={() => setOpened(selected)}
          />
        ) : (
          <GanttLegend data={data} />
        )}
        <span className={styles.gap} />
        <Segmented
          label={say('screen.gantt.step')}
          options={[
            { value: '3', label: say('screen.gantt.byQuarter') },
            { value: '1', label: say('screen.gantt.byMonth') },
          ]}
          value={step}
          onChange={setStep}
        />
        <PictureOrTable as={as} onChange={setAs} />
      </div>
      {opened !== null && <InitiativeDialog id={opened} scenarioId={scenarioId} onClose={() => setOpened(null)} />}
    </>
  )
}

/** Nothing says when the plan begins: the axis of time needs a first day. */
function NoHorizon() {
  const say = useSay()
  const { horizonStart } = useSingleton('workbook')
  return (
    <section className={styles.panel}>
      <StartCard title={say('screen.gantt.noHorizon')} text={say('screen.gantt.noHorizonWhy')}>
        <FieldInput entity="workbook" id="workbook" field="horizonStart" value={horizonStart} />
      </StartCard>
    </section>
  )
}
