import { randomBytes, randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readStack } from '../../../support/stack.ts'
import { call } from '../../../clients/store.ts'

/** What was written last: all of a log, asked for again and again, is more than a test may hold. */
const LAST_BYTES = 200_000

function lastLines(): string[] {
  const file = openSync(path.join(readStack().dataDir, 'logs', 'comercio.log'), 'r')
  try {
    const { size } = fstatSync(file)
    const last = Buffer.alloc(Math.min(size, LAST_BYTES))
    readSync(file, last, 0, last.length, size - last.length)
    return last.toString('utf8').split('\n')
  } finally {
    closeSync(file)
  }
}

const logged = (who: string) => lastLines().filter((line) => line.includes(who))

it.each([
  ['GET', '/members/invitations/'],
  ['POST', '/members/invitations/'],
  ['GET', '/Members/Invitations/'],
  ['GET', '/purchases/'],
  ['POST', '/purchases/', '/proof'],
  ['GET', '/app/invite?token='],
  ['POST', '/admin/invites/accept?token='],
  ['POST', '/auth/user/emailpass/update?token='],
  ['GET', '/no/such/place/'],
])('%s %s: who reads the log does not find what opens it', async (method, before, after = '') => {
  const [token, who] = [randomBytes(32).toString('base64url'), randomUUID()]
  await call(method, before + token + after, method === 'POST' ? {} : undefined, { 'user-agent': who })
  // More than one where it is sent on to another page.
  await expect.poll(() => logged(who)).not.toHaveLength(0)
  expect(logged(who).join()).not.toContain(token)
})
