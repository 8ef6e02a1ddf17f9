/** A dialog that no test has answered is an error: `electronApp.evaluate(({ dialog }) => { dialog.showOpenDialog = … })`. */
function unanswered(name: string): () => Promise<never> {
  return () => Promise.reject(new Error(`Electron stand-in: dialog.${name} was called and no test has answered it`))
}

export const dialog = {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
}
