import { setLink } from '#shared/edits/intents/set-link.ts'
import { loopText } from '#shared/steps/findings/name-loops.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import styles from './links-view.module.css'
import { type NetName, netOf, nets, nodeTitle } from './nets.ts'

/** More than these are named one after the other, as each is broken. */
const mostShown = 3

/** Loops as they arise, each with the links that could be taken away. METHOD C10. */
export function LoopList({ name }: { readonly name: NetName }) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const workbook = useWorkbook((all) => all)
  const { loops } = netOf[name](workbook)
  const { link, from, to } = nets[name]
  const title = (id: string): string => nodeTitle(workbook, name, id)
  if (loops.length === 0) return null
  return (
    <section className={styles.loops} role="status" data-fault={name !== 'practices'}>
      <h2>{say(name === 'practices' ? 'screen.links.loopInsight' : 'screen.links.loops', { count: loops.length })}</h2>
      {loops.slice(0, mostShown).map((loop) => (
        <div key={loop.join('~')} className={styles.loop}>
          <p>{loopText(loop, title)}</p>
          {name !== 'practices' &&
            loop.map((needed, at) => {
              const needing = loop[(at + 1) % loop.length] ?? needed
              return (
                <Button
                  key={needed}
                  disabled={!editable}
                  onClick={() => perform((context) => setLink(context, link, { [from]: needing, [to]: needed }, null))}
                >
                  {say('screen.links.takeAway', { name: title(needing), needed: title(needed) })}
                </Button>
              )
            })}
        </div>
      ))}
    </section>
  )
}
