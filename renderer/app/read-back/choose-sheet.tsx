import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useSay } from '../app-context.ts'
import styles from './read-back.module.css'

/** Asks for the file: a button for the dialog of the system, and a place to drop it on. */
export function ChooseSheet({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  function drop(event: DragEvent): void {
    const file = event.dataTransfer.files[0]
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    if (file !== undefined) onChoose(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button in it is everybody's
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{say('screen.readBack.how')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={say('screen.readBack.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) onChoose(file)
        }}
      />
      <Button look="primary" icon="folder" data-autofocus onClick={() => input.current?.click()}>
        {say('screen.readBack.choose')}
      </Button>
      <p className={styles.promise}>{say('screen.readBack.promise')}</p>
    </div>
  )
}
