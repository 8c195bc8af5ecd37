import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskFactor, DeskSummary, FactorOffer } from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { type Member, newMember } from '../../../clients/member.ts'
import { codeOf, forgetUsedCodes } from '../../../clients/panel-browser.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { freshSessionOf, setUpFactor } from '../../../fixtures/second-factor.ts'

const ASSOCIATION = 'productoras-de-biobio'
type Headers = Record<string, string>
type Problem = { code: string; message: string; state?: string }

const made: Member[] = []
async function officer(office = 'president') {
  const member = await newMember(ASSOCIATION)
  made.push(member)
  return { ...member, mandate: await giveOffice(member.id, ASSOCIATION, office) }
}

let witness: Member
beforeAll(async () => {
  witness = await officer('auditor')
})
afterAll(async () => {
  const ids = made.map(({ id }) => id)
  await sql('update mandate set ended_at = now() where ended_at is null and member_id = any($1)', [ids])
  await sql('update membership set until = now() where member_id = any($1)', [ids])
})

const ask = <T = object>(method: string, path: string, headers: Headers, body?: unknown) =>
  call<T & Problem>(method, `/desk/${path}`, body, headers)
const type = (headers: Headers, code: string) => ask('POST', 'factor/codes', headers, { code })
const stateIn = async (headers: Headers) => (await ask<DeskFactor>('GET', 'factor', headers)).body.state

/** Something that moves rights and changes nothing that another test needs: ends an office that is made for it. */
async function grave(headers: Headers) {
  const id = await giveOffice(witness.id, ASSOCIATION, 'trainer')
  const { status, body } = await ask('POST', `organizations/${ASSOCIATION}/offices/${id}`, headers, {})
  const [row] = await sql<{ ended: boolean }>(
    'select ended_at is not null as ended from mandate where id = $1',
    [id],
  )
  return { status, code: body.code, state: body.state, isDone: row?.ended }
}
const REFUSED = { status: 403, code: 'second_factor_needed', isDone: false }
const DONE = { status: 200, isDone: true }

test('what moves rights opens only after a code in this session, for a quarter of an hour', async () => {
  const { id } = await officer()
  const [headers, other] = [await sessionOf(id), await sessionOf(id)]
  expect(await grave(headers)).toEqual({ ...REFUSED, state: 'none' })
  const { secret } = await setUpFactor(id, headers)
  expect(await grave(headers)).toMatchObject(DONE)
  expect(await grave(other)).toEqual({ ...REFUSED, state: 'stale' })
  await forgetUsedCodes(id)
  expect((await type(other, codeOf(secret))).status).toBe(200)
  expect(await grave(other)).toMatchObject(DONE)
  await sql(`update member_session set factor_at = factor_at - interval '15 minutes' where member_id = $1`, [
    id,
  ])
  expect(await grave(other)).toEqual({ ...REFUSED, state: 'stale' })
})

test('a code is right once, also of five who press at once, and one of another officer never', async () => {
  const [one, two] = [await officer(), await officer()]
  const [hers, theirs] = [await setUpFactor(one.id), await setUpFactor(two.id)]
  expect((await type(hers.headers, codeOf(hers.secret))).status).toBe(400)
  await forgetUsedCodes(one.id)
  await forgetUsedCodes(two.id)
  const stale = await sessionOf(one.id)
  expect((await type(stale, codeOf(theirs.secret))).status).toBe(400)
  expect((await type(stale, theirs.paper[0] ?? '')).status).toBe(400)
  expect(await stateIn(stale)).toBe('stale')
  const next = codeOf(hers.secret, 1)
  const pressed = await Promise.all(Array.from({ length: 5 }, () => type(stale, next)))
  expect(pressed.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400])
  const word = hers.paper[0] ?? ''
  expect([(await type(stale, word)).status, (await type(stale, word)).status]).toEqual([200, 400])
})

test('a new one waits a day, and everybody hears of it', async () => {
  const { id, phone, name } = await officer()
  const headers = await sessionOf(id)
  await sql('update member set email = $2 where id = $1', [id, `${id}@correo.example`])
  await setUpFactor(id, headers)
  await sql(`update second_factor set counts_from = enabled_at + interval '1 day' where owner_id = $1`, [id])
  expect(await grave(headers)).toEqual({ ...REFUSED, state: 'waits' })
  for (const to of [phone, `${id}@correo.example`])
    await expect.poll(() => messagesTo(to).map(({ template }) => template)).toContain('factor_set_up')
  const heard = () => messagesTo(witness.phone).filter(({ text }) => text.includes(name))
  await expect.poll(() => heard().map(({ template }) => template)).toEqual(['factor_of_another'])
  const [row] = await sql<{ hours: number }>(
    `select extract(epoch from counts_from - enabled_at)::int / 3600 as hours from second_factor where owner_id = $1`,
    [id],
  )
  expect(row?.hours).toBe(24)
})

test('who looked at the secret in a session that was stolen does not know the one that is set up', async () => {
  const { id } = await officer()
  const [thief, hers] = [await sessionOf(id), await sessionOf(id)]
  const offer = async (headers: Headers) =>
    (await ask<FactorOffer>('POST', 'factor/offer', headers, {})).body.secret
  const seen = await offer(thief)
  const shown = await offer(hers)
  expect([shown === seen, await offer(hers)]).toEqual([false, shown])
  expect((await ask('POST', 'factor', thief, { code: codeOf(seen) })).status).toBe(401)
  expect((await ask('POST', 'factor', thief, { code: codeOf(shown) })).status).toBe(401)
  expect((await ask('POST', 'factor', hers, { code: codeOf(shown) })).status).toBe(201)
  expect((await ask('POST', 'factor/offer', thief, {})).status).toBe(409)
  expect((await ask('POST', 'factor', thief, { code: codeOf(shown, 1) })).status).toBe(401)
})

test('two phones that set it up at once: one does', async () => {
  const { id } = await officer()
  const headers = await sessionOf(id)
  const { secret } = (await ask<FactorOffer>('POST', 'factor/offer', headers, {})).body
  const code = codeOf(secret)
  const pressed = await Promise.all(Array.from({ length: 4 }, () => ask('POST', 'factor', headers, { code })))
  expect(pressed.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401])
})

test('a guesser is stopped, and right codes use up no turn', async () => {
  const { id } = await officer()
  const { headers, secret } = await setUpFactor(id)
  for (let turn = 0; turn < 12; turn++) {
    await forgetUsedCodes(id)
    expect((await type(headers, codeOf(secret))).status).toBe(200)
  }
  const guesses = []
  for (let turn = 0; turn < 12; turn++) guesses.push((await type(headers, '000000')).status)
  expect(guesses).toEqual([...Array<number>(10).fill(400), 429, 429])
  await forgetUsedCodes(id)
  expect((await type(headers, codeOf(secret))).status).toBe(429)
})

test('what ends an office or a session ends what a code had opened', async () => {
  const { id, mandate } = await officer()
  const headers = await freshSessionOf(id)
  expect(await grave(headers)).toMatchObject(DONE)
  await sql('update mandate set ended_at = now() where id = $1', [mandate])
  expect((await grave(headers)).status).toBe(404)
  expect((await ask('GET', 'factor', headers)).status).toBe(404)
  expect((await ask('POST', 'factor/offer', headers, {})).status).toBe(404)
  await giveOffice(id, ASSOCIATION, 'president', { since: '0 seconds' })
  expect(await grave(headers)).toEqual({ ...REFUSED, state: 'stale' })
  const again = await freshSessionOf(id)
  expect(await grave(again)).toMatchObject(DONE)
  await call('DELETE', '/members/sessions/current', undefined, again)
  expect((await grave(again)).status).toBe(401)
})

test('the summary tells whose office needs one whether it opens now', async () => {
  const summaryOf = async (headers: Headers) =>
    (await ask<DeskSummary>('GET', `organizations/${ASSOCIATION}`, headers)).body.factor
  expect(await summaryOf(await sessionOf(witness.id))).toBeNull()
  const { id } = await officer('treasurer')
  expect(await summaryOf(await sessionOf(id))).toBe('none')
  expect(await summaryOf(await freshSessionOf(id))).toBe('fresh')
})

test('an office that does not give offices ends none, whatever its code', async () => {
  const { id } = await officer('coordinator')
  expect(await grave(await freshSessionOf(id))).toMatchObject({ status: 403, code: 'not_yours' })
})
