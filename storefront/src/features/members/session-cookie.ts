import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'

/** Anything else never was a token of ours, and might not even fit into a header. */
const token = /^[\w-]{20,200}$/
const options = { path: '/grupo', httpOnly: true, sameSite: 'lax', secure: env.isHttps } as const
const dayMs = 86_400_000
/** As long as a browser keeps a cookie. */
const markDays = 400

const cookieOf = (name: string) => ({
  read: ({ cookies }: APIContext) => token.exec(cookies.get(name)?.value ?? '')?.[0],
  write: ({ cookies }: APIContext, value: string, expiresAt: string) => {
    cookies.set(name, value, { ...options, expires: new Date(expiresAt) })
  },
  drop: ({ cookies }: APIContext) => {
    cookies.delete(name, options)
  },
})

/** Her session's token, which the app's own code never sees. */
export const sessionCookie = cookieOf('grupo')

const mark = cookieOf('grupo_marca')

/** By which her own phone is known again when she asks for a code: it outlives her sessions, and is on no phone that others use. */
export const markCookie = {
  read: mark.read,
  keep: (context: APIContext, value: string | null) => {
    if (value) mark.write(context, value, new Date(Date.now() + markDays * dayMs).toISOString())
    else mark.drop(context)
  },
}
