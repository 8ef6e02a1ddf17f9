import { useState } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { takeWaves } from '#shared/edits/intents/take-waves.ts'
import type { Say } from '#shared/messages/translate.ts'
import { type ProposalReason, waveProposals } from '#shared/methods/readings/wave-proposals.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Dialog } from '../../components/dialog.tsx'
import { announce } from '../../state/ui-store.ts'
import { ProposalTable } from './proposal-table.tsx'
import styles from './roadmap-step.module.css'
import { usePlan } from './use-plan.ts'

/** What the wave rule would move and why, to be taken over whole or row by row, as one edit, before anything changes. */
export function WavesDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { workbook, scenarioId } = usePlan()
  const proposals = waveProposals(workbook)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const name = (id: string): string => rowTitle('initiative', findRow(workbook, 'initiative', id))
  const wave = (id: string | null): string => findRow(workbook, 'wave', id)?.title ?? say('screen.roadmap.noWave')

  function take(): void {
    const taken = new Map(
      proposals.flatMap(({ initiativeId, to }) =>
        to === null || refused.has(initiativeId) ? [] : [[initiativeId, to] as const],
      ),
    )
    if (!perform((context) => takeWaves(context, taken, scenarioId))) return
    announce(ui, say('screen.edit.plan.takeWaves', { count: taken.size }))
    onClose()
  }

  return (
    <Dialog title={say('screen.waves.title')} onClose={onClose} wide>
      <p className={styles.lead}>{say('screen.waves.rule')}</p>
      {proposals.length === 0 && <p>{say('screen.waves.nothing')}</p>}
      <ProposalTable
        from={say('screen.waves.from')}
        to={say('screen.waves.to')}
        editable={editable}
        refused={refused}
        onRefuse={setRefused}
        onTake={take}
        onClose={onClose}
        rows={proposals.map(({ initiativeId, from, to, why }) => ({
          id: initiativeId,
          name: name(initiativeId),
          from: wave(from),
          to: to === null ? '–' : wave(to),
          take: to === null ? null : say('screen.waves.takeRow', { name: name(initiativeId), wave: wave(to) }),
          why: whyText(say, why, name),
        }))}
      />
    </Dialog>
  )
}

function whyText(say: Say, why: ProposalReason, name: (id: string) => string): string {
  switch (why.kind) {
    case 'needs':
      return say('screen.waves.why.needs', { name: name(why.initiativeId) })
    case 'rank':
      return say('screen.waves.why.rank', { rank: why.rank })
    default:
      return say(`screen.waves.why.${why.kind}`)
  }
}
