import { useEffect, useMemo, useState } from 'react'
import { createTranslator, loadCatalogue, type Say, spokenLanguage } from '#shared/messages/translate.ts'
import { useWorkbook } from './use-workbook.ts'

/** Says in the language of the open workbook: for what is copied into it or looked for in its texts. */
export function useWorkbookSay(): Say {
  const locale = useWorkbook((workbook) => workbook.tables.workbook.workbook?.locale || 'en')
  const [spoken, setSpoken] = useState(() => spokenLanguage(locale))
  useEffect(() => {
    let wanted = true
    void loadCatalogue(locale).then(() => wanted && setSpoken(spokenLanguage(locale)))
    return () => {
      wanted = false
    }
  }, [locale])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the translator speaks changes when its language arrives
  return useMemo(() => createTranslator(locale), [locale, spoken])
}
