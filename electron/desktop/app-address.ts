/** The screen's own scheme and its one host: nothing of it can be reached from anywhere else. */
export const appScheme = 'app'
export const appHost = 'opsbook'
export const appOrigin = `${appScheme}://${appHost}`
export const screenAddress = `${appOrigin}/index.html`
