import { useEditable, useSingleton } from '../../app/use-workbook.ts'

/** May weights, scores and the method be changed? Not while the order is frozen: it would no longer be what was decided. */
export function useUnlocked(): boolean {
  const editable = useEditable()
  return useSingleton('prioritisation').frozenOn === null && editable
}
