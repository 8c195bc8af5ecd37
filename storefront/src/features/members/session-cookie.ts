import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'

/** Anything else never was a token of ours, and might not even fit into a header. */
const token = /^[\w-]{20,200}$/
const dayMs = 86_400_000
/** As long as a browser keeps a cookie. */
const deviceDays = 400

type WithCookies = Pick<APIContext, 'cookies'>

function cookieOf(name: string, path: string) {
  const options = { path, httpOnly: true, sameSite: 'lax', secure: env.isHttps } as const
  return {
    read: ({ cookies }: WithCookies) => token.exec(cookies.get(name)?.value ?? '')?.[0],
    write: ({ cookies }: WithCookies, value: string, expiresAt: string) => {
      cookies.set(name, value, { ...options, expires: new Date(expiresAt) })
    },
    drop: ({ cookies }: WithCookies) => {
      cookies.delete(name, options)
    },
  }
}

/** The token of a session on the phone's app, which its own code never sees. */
export const sessionCookie = cookieOf('grupo', '/grupo')

/** The token of a session at the desk. */
export const deskCookie = cookieOf('mesa', '/mesa')

const device = cookieOf('grupo_marca', '/grupo')

/** Makes a member's own phone a trusted device when a code is asked for: it outlives sessions, and is on no shared phone. */
export const deviceCookie = {
  read: device.read,
  keep: (context: WithCookies, value: string | null) => {
    if (value) device.write(context, value, new Date(Date.now() + deviceDays * dayMs).toISOString())
    else device.drop(context)
  },
}
