import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openCmsListener } from './rig/network/cms-listener.ts'
import { newMember } from './rig/people/member.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'

const PATIENCE = { timeout: 300_000, interval: 500 }

let cms: Awaited<ReturnType<typeof openCmsListener>>
let shop: Shop
beforeAll(async () => {
  cms = await openCmsListener(String(inject('ground').storeEnv.INTERNAL_SECRET))
  shop = await openShop('cms', 1, { CMS_INTERNAL_URL: cms.url })
})
afterAll(async () => {
  await shop.close()
  await cms.close()
})

const groups = () =>
  shop.database.rows<{ handle: string }>(
    `select handle from organization where kind = 'group' and status = 'active' order by handle`,
  )

/** A new leader of a group proposes how it is presented. */
async function propose(handle: string, headline: string): Promise<string> {
  const { token } = await newMember(shop, handle)
  const answer = await fetch(`${shop.store.url}/members/organizations/${handle}/profile-proposals`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ headline, body: null, quote: null, photo: null, isSigned: false }),
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { proposal: { id: string } }).proposal.id
}
const stateOf = async (id: string) =>
  (await shop.database.rows<{ state: string }>('select state from profile_proposal where id = $1', [id]))[0]
    ?.state
/** What is put off is tried now. */
const hurry = () => shop.database.rows(`update outbox set next_try_at = now() where done_at is null`)

test('what a group proposes reaches a cms that was away or broken, once, and nothing is lost', async () => {
  const [{ handle } = { handle: '' }] = await groups()
  cms.fails.push('before', 'after', 'before')
  const id = await propose(handle, 'Tejen junto al río')
  await expect.poll(async () => (await hurry(), stateOf(id)), PATIENCE).toBe('received')
  expect(cms.taken.get(id)).toMatchObject({ headline: 'Tejen junto al río', times: 2 })
  expect(cms.taken.size).toBe(1)
})

test('killed while it waits, it goes out when the store is back; a newer one goes in place of an older', async () => {
  const [, { handle } = { handle: '' }] = await groups()
  cms.fails.push('before', 'before', 'before')
  const older = await propose(handle, 'La primera idea')
  await expect.poll(() => cms.fails.length, PATIENCE).toBeLessThan(3)
  await shop.store.kill()
  cms.fails.length = 0
  await shop.store.start()
  const newer = await propose(handle, 'La segunda idea')
  await expect.poll(async () => (await hurry(), stateOf(newer)), PATIENCE).toBe('received')
  expect(cms.taken.get(newer)?.times).toBe(1)
  expect(['sent', 'received']).toContain(await stateOf(older))
  const open = () => shop.database.rows('select name from outbox where done_at is null')
  await expect.poll(async () => (await hurry(), open()), PATIENCE).toEqual([])
})

test('one that the cms does not want rings once, and goes on being offered', async () => {
  const [{ handle } = { handle: '' }] = await groups()
  cms.fails.push('refused', 'refused')
  const id = await propose(handle, 'No la quiere todavía')
  await expect.poll(async () => (await hurry(), cms.fails.length), PATIENCE).toBe(0)
  const rung = () =>
    shop.database.rows('select 1 from notification where idempotency_key = $1', [`alarm:profile:${id}`])
  await expect.poll(async () => (await rung()).length, PATIENCE).toBe(1)
  await expect.poll(async () => (await hurry(), stateOf(id)), PATIENCE).toBe('received')
  expect(await rung()).toHaveLength(1)
  await shop.expectNothingLost()
  const note = 'broken before and after it took, refused, store killed: each proposal once'
  shop.record({ fault: 'cms away', tried: 4, survived: 4, note })
})
