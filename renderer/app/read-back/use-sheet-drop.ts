import { useEffect } from 'react'
import { useApp } from '../app-context.ts'
import { openReadBack } from './open-read-back.ts'

/** An Excel file that is dropped anywhere while a workbook is open is read back. Other files are the host's to open. */
export function useSheetDrop(): void {
  const app = useApp()
  useEffect(() => {
    const isOpen = (): boolean => app.session.store.getState().handle !== null
    const allow = (event: DragEvent): void => {
      if (isOpen() && event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const take = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      if (file === undefined || !isOpen() || !/\.xlsx$/i.test(file.name)) return
      event.preventDefault()
      event.stopPropagation()
      openReadBack(app, file)
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take, { capture: true })
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take, { capture: true })
    }
  }, [app])
}
