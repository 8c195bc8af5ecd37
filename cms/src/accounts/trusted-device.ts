import { createHmac, timingSafeEqual } from 'node:crypto'

const COOKIE = 'mingaco-cms-marca'
const DAYS = 400

/** The cookie of a browser in which this account signed in before. It opens nothing: it only has a rate limit of its own. */
export const deviceCookie = (account: string, secret: string, isSecure: boolean): string =>
  [
    `${COOKIE}=${sign(account, secret)}`,
    'Path=/api/users/login',
    `Max-Age=${DAYS * 24 * 60 * 60}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')

export function isTrusted(cookies: string | null, account: string, secret: string): boolean {
  const given = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{64})(?:;|$)`).exec(cookies ?? '')?.[1]
  return (
    given !== undefined &&
    timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(sign(account, secret), 'hex'))
  )
}

const sign = (account: string, secret: string): string =>
  createHmac('sha256', secret).update(`browser.${account}`).digest('hex')
