import { useMemo, useRef } from 'react'
import type { DependenciesData } from '#shared/charts/chart-data.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { busiestNode, netAround, wholeNet } from '#shared/methods/dependency-net.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { SceneView } from '../../components/scene-view.tsx'
import { useSceneOptions } from '../../components/use-scene-options.ts'
import { useSize } from '../../components/use-size.ts'
import styles from './links-view.module.css'
import { type Net, type NetName, netOf, nets, nodeTitle } from './nets.ts'
import { useLinkDrag } from './use-link-drag.ts'

type LinkPictureProps = {
  readonly name: NetName
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Up to this many are drawn whole; of more, only what surrounds the chosen one. */
const mostWhole = 28
const stepsAround = 2
const pictureScale = 1.75

/** Arrows from what comes first to what needs it. A card dragged onto another is needed by it from then on. */
export function LinkPicture({ name, chosen, onChoose }: LinkPictureProps) {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const net = netOf[name](workbook)
  const whole = useMemo(() => wholeNet(net.links), [net])
  const isWhole = whole.length <= mostWhole
  const centre = chosen ?? (isWhole ? null : busiestNode(net.links))
  const data = useMemo(() => pictureData(workbook, name, net, isWhole, centre), [workbook, name, net, isWhole, centre])
  const [ref, width, height] = useSize<HTMLDivElement>()
  const options = useSceneOptions(width, Math.max(height, 240), pictureScale)
  const scene = useMemo(
    () =>
      sceneOf(data, {
        ...options,
        alt: say('screen.links.alt', { nodes: data.nodes.length, links: data.links.length }),
      }),
    [data, options, say],
  )
  const frame = useRef<HTMLDivElement>(null)
  const { thread, ...hands } = useLinkDrag(frame, name, chosen)
  return (
    <section className={styles.picture} aria-label={say('screen.links.picture')}>
      <p className={styles.small}>
        {data.nodes.length === 0
          ? say('screen.links.empty')
          : isWhole
            ? say('screen.links.keys')
            : say('screen.links.part', { name: nodeTitle(workbook, name, centre ?? ''), all: whole.length })}
      </p>
      <div ref={ref} className={styles.canvas}>
        <div ref={frame} className={styles.frame} style={{ width: scene.width * pictureScale }} {...hands}>
          {width > 0 && data.nodes.length > 0 && <SceneView scene={scene} onChoose={({ id }) => onChoose(id)} />}
          {thread !== null && (
            <svg className={styles.thread} aria-hidden="true">
              <line {...thread} />
            </svg>
          )}
        </div>
      </div>
    </section>
  )
}

function pictureData(
  workbook: Workbook,
  name: NetName,
  { links, loops }: Net,
  isWhole: boolean,
  centre: string | null,
): DependenciesData {
  const shown = isWhole ? wholeNet(links) : centre === null ? [] : netAround(links, centre, stepsAround)
  const nodes = centre === null || shown.some(({ id }) => id === centre) ? shown : [{ id: centre, column: 0 }, ...shown]
  const ids = new Set(nodes.map(({ id }) => id))
  const inLoop = new Set(loops.flatMap((loop) => loop.map((id, at) => `${id}~${loop[(at + 1) % loop.length]}`)))
  return {
    kind: 'dependencies',
    entity: nets[name].node,
    nodes: nodes.map(({ id, column }) => ({
      id,
      label: nodeTitle(workbook, name, id),
      column,
      hue: hueOfNode(workbook, name, id),
      marked: id === centre,
    })),
    links: links
      .filter(({ id, dependsOnId }) => ids.has(id) && ids.has(dependsOnId))
      .map(({ id, dependsOnId }) => ({
        from: dependsOnId,
        to: id,
        inLoop: inLoop.has(`${dependsOnId}~${id}`),
        marked: id === centre || dependsOnId === centre,
      })),
  }
}

function hueOfNode({ tables }: Workbook, name: NetName, id: string): number | null {
  if (name === 'practices') return tables.domain[tables.practice[id]?.domainId ?? '']?.hue ?? null
  return name === 'initiatives' ? (tables.lane[tables.initiative[id]?.laneId ?? '']?.hue ?? null) : null
}
