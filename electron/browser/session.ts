import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may talk to this host: whoever was given the launch address, and after that the browser that used it. */
export type Session = {
  /** The parameter of the launch address that carries the token. */
  readonly parameter: string
  readonly token: string
  /** Takes the launch token, once. The answer is the cookie to set, or null if it is wrong or was used before. */
  readonly exchange: (token: string) => string | null
  /** Whether a `Cookie` header holds this session. */
  readonly admits: (cookieHeader: string | undefined) => boolean
}

/** @param port names the cookie: browsers share cookies between the ports of a host */
export function createSession(port: number): Session {
  const token = newSecret()
  const secret = newSecret()
  const cookie = `opsbook-${port}`
  let used = false
  return {
    parameter: 'token',
    token,
    exchange: (given) => {
      if (used || !equal(given, token)) return null
      used = true
      return `${cookie}=${secret}; HttpOnly; SameSite=Strict; Path=/`
    },
    admits: (header) => {
      const given = (header ?? '').split(/; */).find((each) => each.startsWith(`${cookie}=`))
      return given !== undefined && equal(given.slice(cookie.length + 1), secret)
    },
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in a time that tells nothing, whatever the lengths. */
function equal(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
