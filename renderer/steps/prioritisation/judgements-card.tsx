import { judgePair } from '#shared/edits/intents/judge-pair.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { JudgedPart } from '#shared/methods/readings/criterion-weights.ts'
import { keyId } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { Tag } from '../../components/tag.tsx'
import { nearestStep, ratioOf, saatySteps } from './saaty-scale.ts'
import { useUnlocked } from './use-unlocked.ts'
import styles from './weights-view.module.css'

/** Pairwise judgements of the criteria of a part, and whether they agree with each other. METHOD C8. */
export function JudgementsCard({ judged }: { readonly judged: JudgedPart }) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { ahpConsistency } = useSingleton('settings')
  const { part, criterionIds, consistencyRatio, consistent, unjudged, worstPair } = judged
  const pairs = criterionIds.flatMap((id, at) => criterionIds.slice(at + 1).map((other) => [id, other] as const))
  const criterion = useWorkbook(({ tables }) => tables.criterion)
  const title = (id: string | undefined): string => criterion[id ?? '']?.title ?? ''
  return (
    <Card
      title={say('screen.weights.pairs', { part: choiceLabel(say, 'criterion', 'part', part) })}
      actions={
        <Tag tone={consistent ? 'good' : 'attention'} icon={consistent ? 'check' : 'alert'}>
          {say('screen.weights.consistency', {
            ratio: writeNumber(Math.round(consistencyRatio * 1_000) / 1_000, 2),
            most: writeNumber(ahpConsistency, 2),
          })}
        </Tag>
      }
    >
      {unjudged.length > 0 && (
        <p className={styles.small}>{say('screen.weights.unjudged', { count: unjudged.length })}</p>
      )}
      {!consistent && worstPair !== null && (
        <p className={styles.worst}>
          {say('screen.weights.worst', {
            name: title(criterionIds[worstPair.row]),
            other: title(criterionIds[worstPair.column]),
            given: writeNumber(worstPair.given, 1),
            fits: writeNumber(worstPair.consistent, 1),
          })}
        </p>
      )}
      <ul className={styles.pairs}>
        {pairs.map(([id, other]) => (
          <Pair key={keyId([id, other])} id={id} other={other} name={title(id)} otherName={title(other)} />
        ))}
      </ul>
    </Card>
  )
}

type PairProps = {
  readonly id: string
  readonly other: string
  readonly name: string
  readonly otherName: string
}

/** How many times as much one criterion matters as another. */
function Pair({ id, other, name, otherName }: PairProps) {
  const say = useSay()
  const { perform } = useEdit()
  const unlocked = useUnlocked()
  const ratio = useWorkbook(({ tables }) => {
    const [own, turned] = [tables.criterionJudgement[keyId([id, other])], tables.criterionJudgement[keyId([other, id])]]
    return own?.ratio ?? (turned === undefined ? null : 1 / turned.ratio)
  })
  const step = ratio === null ? null : nearestStep(ratio)
  return (
    <li>
      <span data-wins={step !== null && step > 0}>{name}</span>
      <SelectField
        label={say('screen.weights.pair', { name, other: otherName })}
        value={step === null ? null : String(step)}
        empty={say('screen.weights.notJudged')}
        options={saatySteps.map((each) => ({
          value: String(each),
          label:
            each === 0
              ? say('screen.weights.equal')
              : say('screen.weights.times', { times: Math.abs(each) + 1, name: each > 0 ? name : otherName }),
        }))}
        disabled={!unlocked}
        onChange={(value) =>
          perform((context) => judgePair(context, id, other, value === null ? null : ratioOf(Number(value))))
        }
      />
      <span data-wins={step !== null && step < 0}>{otherName}</span>
    </li>
  )
}
