import { askMembers } from '../../lib/store.ts'
import type { Asking } from './members.server.ts'
import { deviceCookie } from './session-cookie.ts'
import { visitorHeader } from './visitor.server.ts'

const PASSED = ['content-type', 'content-disposition', 'x-robots-tag']

/** A file of the store with a session of ours: what it answers, whatever it says. @throws Unreachable */
export const askForFile = (context: Asking, path: string, token?: string) =>
  askMembers('GET', path, { token, visitor: visitorHeader(context), mark: deviceCookie.read(context) })

/** The file as the store made it, kept by nobody on its way. */
export function passFile(answer: Response): Response {
  const headers = new Headers({ 'cache-control': 'private, no-store' })
  for (const name of PASSED) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
