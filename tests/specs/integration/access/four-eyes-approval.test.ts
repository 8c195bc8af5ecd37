import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { federation } from '../../../../seed/data/federation.ts'
import { newPanelUser, type PanelUser } from '../../isolation/callers.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { visitor } from '../../../clients/member.ts'
import { PanelBrowser } from '../../../clients/panel-browser.ts'
import { call, enterPanel, purchase } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { placeTransfer } from '../../../clients/transfers.ts'

type Who = { name: string; email: string }
type Change = {
  id: string
  lines: { name: string; before: string; after: string }[]
  askedBy: Who
  decision: string | null
  decidedBy: Who | null
  obstacle: string | null
}
type Said = { change: { id: string; state: string }; code: string; message: string }
type Headers = Record<string, string>

let ana: PanelUser
let eva: PanelUser
let luz: PanelUser
beforeAll(async () => {
  ana = await newPanelUser('operator')
  eva = await newPanelUser('treasury')
  luz = await newPanelUser('operator', { madeBy: ana.userId, daysAgo: 3 })
})
afterAll(async () => {
  const ids = [ana, eva, luz].map(({ userId }) => userId)
  await sql('update staff_account set ended_at = now() where user_id = any($1)', [ids])
  await sql('update "user" set deleted_at = now() where id = any($1)', [ids])
})

const { sellingEntity, bank, territory, shares } = federation
const withAccount = (accountNumber: string) => ({
  ...sellingEntity,
  territory,
  bank: { ...bank, accountNumber },
})
const post = (path: string, body: object, { headers }: { headers: Headers }) =>
  call<Said>('POST', path, body, headers)
const ask = async (accountNumber: string, who = ana) =>
  (await post('/admin/selling-entity', withAccount(accountNumber), who)).body.change
const decide = (id: string, who: { headers: Headers }, decision = 'confirm') =>
  post(`/admin/changes/${id}`, { decision }, who)
const shown = async (id: string, who = eva) => {
  const { body } = await call<{ changes: Change[] }>('GET', '/admin/changes', undefined, who.headers)
  return body.changes.find((one) => one.id === id)
}
const inForce = async () =>
  (
    await sql<{ n: string }>(
      `select bank->>'accountNumber' as n from selling_entity where deleted_at is null`,
    )
  ).map(({ n }) => n)
const newNumber = () => `99-${randomUUID().slice(0, 8)}`
/** Two people put back what the other tests expect. */
const putBack = async () => void (await decide((await ask(bank.accountNumber)).id, eva))

test('a bank account changed by one person does not change; by two it does, both named, and buyers see it only then', async () => {
  const { orderToken } = await placeTransfer()
  const asBuyer = async () => (await purchase(orderToken)).payment.bank?.accountNumber
  const number = newNumber()
  const answer = await post('/admin/selling-entity', withAccount(number), ana)
  expect([answer.status, answer.body.change.state]).toEqual([202, 'waiting'])
  const { id } = answer.body.change
  expect([await inForce(), await asBuyer()]).toEqual([[bank.accountNumber], bank.accountNumber])
  expect((await ask(number)).id).toBe(id)
  expect((await shown(id))?.lines).toContainEqual({
    name: 'Número de cuenta',
    before: bank.accountNumber,
    after: number,
  })
  await expect
    .poll(() => sql(`select 1 from notification where idempotency_key = $1`, [`rights:${id}`]))
    .toHaveLength(1)

  expect([(await decide(id, eva)).status, await inForce(), await asBuyer()]).toEqual([200, [number], number])
  expect(await shown(id)).toMatchObject({
    askedBy: { email: ana.email },
    decision: 'confirmed',
    decidedBy: { email: eva.email },
  })
  await putBack()
  expect(await asBuyer()).toBe(bank.accountNumber)
})

test('who asked does not count twice, in another session either, and whom she let in three days ago does not count', async () => {
  const { id } = await ask(newNumber())
  const again = { headers: await enterPanel(ana.email) }
  for (const who of [ana, again, luz])
    expect([(await decide(id, who)).body.code, await inForce()]).toEqual([
      'needs_second_person',
      [bank.accountNumber],
    ])
  expect([(await shown(id, luz))?.obstacle, (await shown(id, eva))?.obstacle]).toEqual([
    expect.stringContaining('7 días'),
    null,
  ])
  const ofLuz = await ask(newNumber(), luz)
  expect((await decide(ofLuz.id, ana)).body.code).toBe('needs_second_person')
  for (const one of [id, ofLuz.id]) expect((await decide(one, eva, 'reject')).status).toBe(200)
  expect((await decide(id, eva)).body.code).toBe('changed_meanwhile')
  expect(await inForce()).toEqual([bank.accountNumber])
})

test('of many who press at once one decides, and what was asked of something older falls', async () => {
  const [number, other] = [newNumber(), newNumber()]
  const [first, second] = [await ask(number), await ask(other)]
  const pressed = await Promise.all([eva, eva, eva, luz, ana].map((who) => decide(first.id, who)))
  expect(pressed.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await inForce()).toEqual([number])
  expect((await decide(second.id, eva)).body.code).toBe('changed_meanwhile')
  expect([(await shown(second.id))?.decision, await inForce()]).toEqual(['stale', [number]])
  await putBack()
})

test('the shares of a sale wait for two as well, and so does founding anew', async () => {
  const before = await sql('select id from share_terms where deleted_at is null')
  const changed = { ...shares, group: shares.group - 100, fund: shares.fund + 100 }
  const { status, body } = await post('/admin/share-terms', changed, ana)
  expect([status, (await shown(body.change.id))?.lines.find(({ name }) => name === 'Para el grupo')]).toEqual(
    [202, expect.objectContaining({ before: expect.stringContaining('%') as string })],
  )
  expect((await post('/admin/share-terms', { ...shares, group: 0 }, ana)).status).toBe(400)
  const { communeCode, name, isInFormation } = federation
  const again = {
    handle: federation.handle,
    name,
    territory,
    isInFormation,
    communeCode,
    sellingEntity,
    bank: withAccount('1').bank,
    shares,
  }
  expect([409, 400]).toContain((await post('/admin/federation', again, ana)).status)
  expect([await sql('select id from share_terms where deleted_at is null'), await inForce()]).toEqual([
    before,
    [bank.accountNumber],
  ])
  await decide(body.change.id, ana, 'reject')
})

test('what was asked and what became of it is never changed', async () => {
  const { id } = await ask(newNumber())
  await decide(id, ana, 'reject')
  for (const table of ['rights_change', 'rights_decision']) {
    const key = table === 'rights_change' ? 'id' : 'change_id'
    await expect(sql(`update ${table} set updated_at = now() where ${key} = $1`, [id])).rejects.toThrow(
      /stays as it was/,
    )
    await expect(sql(`delete from ${table} where ${key} = $1`, [id])).rejects.toThrow(/stays as it was/)
  }
})

test('a place in the panel is given by two, taken by one, and nobody who registered that address before is in the way', async () => {
  const email = `${randomUUID().slice(0, 8)}@panel.example`
  expect(
    (await call('POST', '/auth/user/emailpass/register', { email, password: 'de otra persona entera' }))
      .status,
  ).toBe(404)
  await sql('insert into auth_identity (id) values ($1)', [`authid_${email}`])
  await sql(
    `insert into provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata) values ($1, $2, 'emailpass', $3, '{}')`,
    [`provid_${email}`, email, `authid_${email}`],
  )
  const asked = await post('/admin/accounts', { email, role: 'treasury' }, ana)
  expect([asked.status, messagesTo(email)]).toEqual([202, []])
  expect((await decide(asked.body.change.id, eva)).status).toBe(200)
  await expect.poll(() => messagesTo(email).length).toBe(1)
  const path = /\/entrar\/invitacion\/[\w-]{43}/.exec(messagesTo(email)[0]?.text ?? '')?.[0] ?? ''
  const browser = new PanelBrowser(visitor())
  expect((await browser.go(path)).text).toContain(email)
  expect((await browser.go(path, { name: 'Rosa', password: 'a' })).status).toBe(400)
  const taken = await Promise.all(
    [1, 2].map(() => new PanelBrowser(visitor()).go(path, { name: 'Rosa', password: 'lana de oveja negra' })),
  )
  expect(taken.map(({ status }) => status).sort()).toEqual([303, 404])
  const [account] = await sql<{ user_id: string; made_by: string; confirmed_by: string }>(
    'select s.user_id, s.made_by, s.confirmed_by from staff_account s join "user" u on u.id = s.user_id where u.email = $1',
    [email],
  )
  expect(account).toMatchObject({ made_by: ana.userId, confirmed_by: eva.userId })
  await browser.enter(email, '', 'lana de oveja negra')
  await browser.setUpFactor()
  expect((await browser.go('/admin/changes')).status).toBe(200)
  // Neither of the two who let her in is a second person to her.
  expect((await shown((await ask(newNumber())).id, eva))?.obstacle).toBeNull()

  const id = account?.user_id ?? ''
  expect((await post(`/admin/accounts/${id}`, { to: 'operator' }, ana)).status).toBe(202)
  expect((await post(`/admin/accounts/${id}`, { to: 'ended' }, eva)).status).toBe(200)
  expect((await browser.go('/admin/changes')).status).toBe(401)
  expect((await new PanelBrowser(visitor()).enter(email, '', 'lana de oveja negra')).status).toBe(400)
  expect((await post(`/admin/accounts/${ana.userId}`, { to: 'ended' }, ana)).status).toBe(409)
})

test('what is grave wants a code that was typed lately', async () => {
  const late = { headers: await enterPanel(ana.email) }
  await sql(
    `update staff_session set factor_at = now() - interval '16 minutes' where id = (
      select id from staff_session where user_id = $1 order by entered_at desc limit 1)`,
    [ana.userId],
  )
  expect((await post('/admin/selling-entity', withAccount(newNumber()), late)).body.code).toBe(
    'needs_fresh_code',
  )
  expect((await call('GET', '/admin/changes', undefined, late.headers)).status).toBe(200)
  expect((await post('/admin/second-factor', { code: '000000' }, late)).status).toBe(400)
})
