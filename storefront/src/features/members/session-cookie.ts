import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'

const name = 'grupo'
const options = { path: '/grupo', httpOnly: true, sameSite: 'lax', secure: env.isHttps } as const

/** Her session's token, which the app's own code never sees. */
export const sessionCookie = {
  read: ({ cookies }: APIContext) => cookies.get(name)?.value || undefined,
  write: ({ cookies }: APIContext, token: string, expiresAt: string) => {
    cookies.set(name, token, { ...options, expires: new Date(expiresAt) })
  },
  drop: ({ cookies }: APIContext) => {
    cookies.delete(name, options)
  },
}
