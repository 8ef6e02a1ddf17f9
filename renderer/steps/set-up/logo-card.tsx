import { type DragEvent, useRef, useState } from 'react'
import { setLogo } from '#shared/edits/intents/set-logo.ts'
import { useSay } from '../../app/app-context.ts'
import { LogoImage } from '../../app/logo-image.tsx'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { type LogoRefusal, readLogo } from './read-logo.ts'
import styles from './set-up-step.module.css'

/** The organisation's logo: chosen or dropped here, shown at the top and on the cover of the documents. */
export function LogoCard() {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { logoId } = useSingleton('workbook')
  const file = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<LogoRefusal | null>(null)

  async function take(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return
    const logo = await readLogo(chosen)
    setRefused(typeof logo === 'string' ? logo : null)
    if (typeof logo !== 'string') perform((context) => setLogo(context, logo))
  }

  /** A picture that is dropped here is a logo; anywhere else on the window a file is a workbook to be opened. */
  function onDrop(event: DragEvent): void {
    event.preventDefault()
    event.stopPropagation()
    if (editable) void take(event.dataTransfer.files[0])
  }

  return (
    <Card title={say('field.logoId')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button inside as its keyboard way */}
      <div className={styles.logo} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        {logoId === null ? <span className={styles.noLogo}>{say('screen.logo.none')}</span> : <LogoImage />}
        <div className={styles.logoWords}>
          <p>{say('screen.logo.what')}</p>
          {refused !== null && <p role="alert">{say(`screen.logo.${refused}`)}</p>}
          <input
            ref={file}
            type="file"
            hidden
            accept="image/png,image/jpeg"
            aria-label={say('screen.logo.choose')}
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button icon="folder" disabled={!editable} onClick={() => file.current?.click()}>
            {say('screen.logo.choose')}
          </Button>{' '}
          {logoId !== null && (
            <Button icon="trash" disabled={!editable} onClick={() => perform((context) => setLogo(context, null))}>
              {say('screen.logo.remove')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}
