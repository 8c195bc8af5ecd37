import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'

const name = 'grupo'
/** Anything else never was a token of ours, and might not even fit into a header. */
const token = /^[\w-]{20,200}$/
const options = { path: '/grupo', httpOnly: true, sameSite: 'lax', secure: env.isHttps } as const

/** Her session's token, which the app's own code never sees. */
export const sessionCookie = {
  read: ({ cookies }: APIContext) => token.exec(cookies.get(name)?.value ?? '')?.[0],
  write: ({ cookies }: APIContext, value: string, expiresAt: string) => {
    cookies.set(name, value, { ...options, expires: new Date(expiresAt) })
  },
  drop: ({ cookies }: APIContext) => {
    cookies.delete(name, options)
  },
}
