import { useRef } from 'react'
import { entitiesLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { suppliersOf } from '#shared/methods/readings/suppliers-of.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useMoney } from '../../app/use-money.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { WriteFirst } from '../../components/write-first.tsx'
import tableStyles from '../choose-table.module.css'
import { ChooseRow, ChooseTable } from '../choose-table.tsx'
import { DetailCard } from '../detail-card.tsx'
import { MasterDetail } from '../master-detail.tsx'
import { useChosenRow } from '../use-chosen-row.ts'
import { Scorecard } from './scorecard.tsx'

const fields = ['name', 'service', 'yearlySpend', 'renewalDate', 'noticeDays', 'owner', 'note'] as const

/** Suppliers with the renewal that is coming and the last day to give notice; the scorecard of the chosen one. METHOD C11. */
export function SuppliersView() {
  const say = useSay()
  const { add } = useEdit()
  const line = useRef<HTMLInputElement>(null)
  const { writeDate, writeNumber } = useFormat()
  const writeMoney = useMoney()
  const rows = useRows('supplier')
  const readings = useWorkbook(suppliersOf)
  const [chosen, choose] = useChosenRow('supplier')
  const current = chosen ?? rows[0]?.id ?? null
  const byId = new Map(readings.map((reading) => [reading.supplierId, reading]))
  return (
    <MasterDetail
      none={rows.length === 0}
      detailTitle={entityLabel(say, 'supplier')}
      detail={
        current === null ? null : (
          <DetailCard key={current} entity="supplier" id={current} fields={fields}>
            <Scorecard supplierId={current} />
          </DetailCard>
        )
      }
      list={
        <Card title={entitiesLabel(say, 'supplier')} flush>
          {rows.length === 0 ? (
            <StartCard title={say('screen.suppliers.none')} text={say('screen.suppliers.noneText')}>
              <WriteFirst line={line} />
            </StartCard>
          ) : (
            <ChooseTable
              label={entitiesLabel(say, 'supplier')}
              heads={[
                fieldLabel(say, 'supplier', 'name'),
                { text: fieldLabel(say, 'supplier', 'yearlySpend'), ofFigures: true },
                fieldLabel(say, 'supplier', 'renewalDate'),
                say('screen.suppliers.noticeBy'),
                { text: say('screen.suppliers.score'), ofFigures: true },
              ]}
            >
              {rows.map((row) => {
                const { noticeBy = null, score = null } = byId.get(row.id) ?? {}
                return (
                  <ChooseRow
                    key={row.id}
                    chosen={row.id === current}
                    name={row.name}
                    below={row.service}
                    onChoose={() => choose(row.id)}
                  >
                    <td className={tableStyles.figure}>
                      {row.yearlySpend === null ? '–' : writeMoney(row.yearlySpend)}
                    </td>
                    <td>{row.renewalDate === null ? '–' : writeDate(row.renewalDate)}</td>
                    <td>{noticeBy === null ? '–' : writeDate(noticeBy)}</td>
                    <td className={tableStyles.figure}>
                      {score === null ? (
                        '–'
                      ) : (
                        <FigureButton
                          figure={`supplier/${row.id}/score`}
                          label={say('screen.suppliers.scoreOf', { name: row.name })}
                          value={writeNumber(Math.round(score))}
                        />
                      )}
                    </td>
                  </ChooseRow>
                )
              })}
            </ChooseTable>
          )}
          <QuickAdd
            fieldRef={line}
            label={say('screen.suppliers.add')}
            onAdd={(name) => {
              const id = add('supplier', { name })
              if (id !== null) choose(id)
              return id !== null
            }}
          />
        </Card>
      }
    />
  )
}
