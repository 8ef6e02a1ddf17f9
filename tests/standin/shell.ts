import { covered } from './covered.ts'

/** What the app would have shown or opened outside of itself. */
export const shown: string[] = []

export const shell = covered('shell', {
  shown,
  showItemInFolder: (path: string) => void shown.push(path),
  openPath: (path: string) => {
    shown.push(path)
    return Promise.resolve('')
  },
})
