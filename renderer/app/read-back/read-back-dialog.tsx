import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { useApp, useSay } from '../app-context.ts'
import { ChooseSheet } from './choose-sheet.tsx'
import { Proposal } from './proposal.tsx'

/** Reads an Excel export that somebody edited: which file, what it would change, then one edit that undo takes back. */
export function ReadBackDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui } = useApp()
  const say = useSay()
  const [file, setFile] = useState(() => ui.getState().givenSheet)
  return (
    <Dialog title={say('screen.readBack.title')} onClose={onClose} widest={file !== null}>
      {file === null ? (
        <ChooseSheet onChoose={setFile} />
      ) : (
        <Proposal file={file} onOther={() => setFile(null)} onClose={onClose} />
      )}
    </Dialog>
  )
}
