import { useEffect, useState } from 'react'
import type { HouseFont } from '#shared/charts/house-palette.ts'

/** Whether the typeface of the pages is there: before, nothing could say how wide a text in it is. */
export function usePageFace(font: HouseFont): boolean {
  const [loaded, setLoaded] = useState<ReadonlySet<HouseFont>>(new Set<HouseFont>(['inter']))
  useEffect(() => {
    if (font === 'inter') return
    let current = true
    const family = font === 'bitter' ? 'Bitter' : 'Inter'
    void Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 10px ${family}`, 'Aaé')))
      .catch(() => undefined)
      .then(() => current && setLoaded((before) => new Set([...before, font])))
    return () => {
      current = false
    }
  }, [font])
  return loaded.has(font)
}
