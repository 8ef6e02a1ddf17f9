import { Dialog } from '../components/dialog.tsx'
import { keyNames } from '../components/key-names.ts'
import { useSay } from './app-context.ts'
import styles from './key-map.module.css'

const groups = [
  {
    group: 'everywhere',
    keys: [
      ['Ctrl K', 'find'],
      ['Ctrl Z', 'undo'],
      ['Ctrl Y', 'redo'],
      ['Ctrl E', 'export'],
      ['Ctrl O', 'open'],
      ['F6', 'parts'],
      ['Shift F6', 'partsBack'],
      ['F1', 'guide'],
      ['F5', 'present'],
      ['?', 'keys'],
      ['Esc', 'close'],
    ],
  },
  {
    group: 'grid',
    keys: [
      ['← ↑ ↓ →', 'move'],
      ['0 – 5', 'rate'],
      ['N', 'notApplicable'],
      ['Delete', 'clear'],
      ['Enter', 'note'],
      ['Home End', 'ends'],
      ['PgUp PgDn', 'pages'],
    ],
  },
  {
    group: 'scores',
    keys: [
      ['0 – 9', 'score'],
      ['Enter', 'write'],
      ['H M L', 'confidence'],
      ['Space', 'mandate'],
    ],
  },
  {
    group: 'matrix',
    keys: [
      ['← ↑ ↓ →', 'move'],
      ['Enter', 'keep'],
      ['Esc', 'back'],
      ['PgUp PgDn', 'others'],
    ],
  },
  {
    group: 'links',
    keys: [
      ['Enter', 'choose'],
      ['Shift Enter', 'link'],
    ],
  },
  {
    group: 'presenter',
    keys: [
      ['PgUp PgDn', 'steps'],
      ['← ↑ ↓ →', 'move'],
      ['0 – 5', 'agree'],
      ['R', 'ratings'],
    ],
  },
  {
    group: 'capacity',
    keys: [
      ['Ctrl R', 'right'],
      ['Ctrl D', 'down'],
    ],
  },
  {
    group: 'roadmap',
    keys: [
      ['← ↑ ↓ →', 'focus'],
      ['PgUp PgDn', 'lanes'],
      ['Shift ← →', 'move'],
      ['Alt ← →', 'finish'],
      ['Shift Alt ← →', 'start'],
      ['L', 'link'],
      ['Enter', 'keep'],
      ['Esc', 'back'],
    ],
  },
  {
    group: 'board',
    keys: [
      ['← ↑ ↓ →', 'focus'],
      ['Shift ← ↑ ↓ →', 'move'],
      ['Enter', 'open'],
    ],
  },
  {
    group: 'raci',
    keys: [
      ['← ↑ ↓ →', 'focus'],
      ['R A C I', 'letters'],
      ['Delete', 'clear'],
    ],
  },
  {
    group: 'lists',
    keys: [
      ['Enter', 'add'],
      ['Shift Enter', 'line'],

      ['Esc', 'revert'],
    ],
  },
] as const

/** Every key and what it does. */
export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say('screen.keys.title')} onClose={onClose} wide>
      <div className={styles.groups}>
        {groups.map(({ group, keys }) => (
          <section key={group}>
            <h3>{say(`screen.keys.${group}`)}</h3>
            <dl className={styles.keys}>
              {keys.map(([key, does]) => (
                <div key={does}>
                  <dt>
                    <kbd className={styles.key}>{keyNames(say, key)}</kbd>
                  </dt>
                  <dd>{say(`screen.keys.${group}.${does}` as 'screen.keys.everywhere.find')}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
