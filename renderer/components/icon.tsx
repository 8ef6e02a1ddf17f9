import styles from './icon.module.css'

/** Line drawings on a grid of 16. */
const paths = {
  add: 'M8 3v10M3 8h10',
  alert: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.5M8 11v.01',
  archive: 'M2 3h12v3H2zM3.2 6v7.5h9.6V6M6.3 9h3.4',
  arrowRight: 'M2 8h11M9 4l4 4-4 4',
  book: 'M8 4.2C6.6 3.2 4.6 3 2.5 3v9.3c2.1 0 4.1.2 5.5 1.2 1.4-1 3.4-1.2 5.5-1.2V3C11.4 3 9.4 3.2 8 4.2zM8 4.2v9.3',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  check: 'M3 8.5l3.2 3.2L13 5',
  chevronDown: 'M4 6l4 4 4-4',
  clock: 'M8 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM8 6.5V9l1.5 1.5M6.5 1.8h3',
  close: 'M4 4l8 8M12 4l-8 8',
  copies: 'M5 3.5h6V14H5zM3 12V2h6',
  down: 'M8 3v10M4 9l4 4 4-4',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  folder: 'M2 4.5h4l1.3 1.5H14v7H2z',
  gear: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6l1.4 1.4M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.7-4M2.5 2.5V5H5M8 5v3.3l2.2 1.3',
  keyboard: 'M1.5 4h13v8h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.8h6',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pencil: 'M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4zM9.5 4.3l2.2 2.2',
  people:
    'M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM2 13c0-2.5 1.8-4 4-4s4 1.5 4 4M10.5 3.2a2.2 2.2 0 0 1 0 4.2M11.8 9.3c1.4.5 2.2 1.8 2.2 3.7',
  present: 'M2 3h12M3 3v7h10V3M8 10v2M5.5 14L8 12l2.5 2',
  redo: 'M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3',
  sample: 'M2 13V7h3v6M6.5 13V3h3v10M11 13V9.5h3V13',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14',
  share: 'M8 10V2M5 5l3-3 3 3M3 9v4.5h10V9',
  snapshot: 'M2 5h3l1-1.5h4L11 5h3v8H2zM8 11.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  sum: 'M11 3.5H5l4 4.5-4 4.5h6',
  table: 'M2 3h12v10H2zM2 6.5h12M6.5 3v10',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  takeIn: 'M8 2v8M5 7l3 3 3-3M3 9v4.5h10V9',
  undo: 'M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3',
  wand: 'M3 13l7-7M11.5 2v3M10 3.5h3M13 8v2M12 9h2M6 2v2M5 3h2',
  up: 'M8 13V3M4 7l4-4 4 4',
} as const

export type IconName = keyof typeof paths

type IconProps = { readonly name: IconName; readonly small?: boolean }

/** A picture beside a word. It says nothing by itself: whatever holds it has a name. */
export function Icon({ name, small = false }: IconProps) {
  return (
    <svg className={small ? styles.small : styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
