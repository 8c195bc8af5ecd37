import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'

/** Anything else never was a token of ours, and might not even fit into a header. */
const token = /^[\w-]{20,200}$/
const options = { path: '/grupo', httpOnly: true, sameSite: 'lax', secure: env.isHttps } as const
const dayMs = 86_400_000
/** As long as a browser keeps a cookie. */
const deviceDays = 400

const cookieOf = (name: string) => ({
  read: ({ cookies }: APIContext) => token.exec(cookies.get(name)?.value ?? '')?.[0],
  write: ({ cookies }: APIContext, value: string, expiresAt: string) => {
    cookies.set(name, value, { ...options, expires: new Date(expiresAt) })
  },
  drop: ({ cookies }: APIContext) => {
    cookies.delete(name, options)
  },
})

/** The session's token, which the app's own code never sees. */
export const sessionCookie = cookieOf('grupo')

const device = cookieOf('grupo_marca')

/** Makes a member's own phone a trusted device when a code is asked for: it outlives sessions, and is on no shared phone. */
export const deviceCookie = {
  read: device.read,
  keep: (context: APIContext, value: string | null) => {
    if (value) device.write(context, value, new Date(Date.now() + deviceDays * dayMs).toISOString())
    else device.drop(context)
  },
}
