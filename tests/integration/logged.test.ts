import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readStack } from '../stack.ts'
import { call } from '../store-client.ts'

const logged = (who: string) =>
  readFileSync(path.join(readStack().dataDir, 'logs', 'comercio.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(who))

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
  await expect.poll(() => logged(who)).toHaveLength(1)
  expect(logged(who).join()).not.toContain(token)
})
