import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import type { User } from '../src/payload-types.ts'
import { env } from '../src/env.ts'

export type Answer = { status: number; text: string; headers: Headers }
export type Ask = (
  method: string,
  path: string,
  options?: { token?: string | null; body?: unknown; form?: FormData; headers?: Record<string, string> },
) => Promise<Answer>

/** Knocks at the REST door as a browser would, without Next in between. */
export const ask: Ask = async (method, path, { token, body, form, headers } = {}) => {
  const isRaw = typeof body === 'string'
  const request = new Request(env.cmsUrl + path, {
    method,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: form ?? (body === undefined ? undefined : isRaw ? body : JSON.stringify(body)),
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

export async function tokenOf(payload: Payload, user: User): Promise<string> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: PASSWORD },
  })
  return token ?? ''
}

export const PASSWORD = 'gallinas-y-quillayes-31'
