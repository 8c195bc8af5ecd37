import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  Payouts,
  DeskPurchases,
  DeskPurchaseWhole,
  DeskReconciliation,
  DeskStandardWhole,
  Owed,
  OwnShares,
} from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { offerOf, votedStandard } from '../../../fixtures/supply/standard.ts'
import { qualifiedFor } from '../../../fixtures/supply/call-off.ts'
import { promisedWithInputs } from '../../../fixtures/supply/input-purchase.ts'
import { dayIn } from '../../../support/days.ts'
import { quiet } from '../../../support/quiet.ts'

const HERE = 'productoras-de-arauco'
const FEDERATION = 'mingaco-biobio'
const groups = [await ownGroup(), await ownGroup(), await ownGroup()] as const
const [first, second, third] = groups
const sessions = new Map<string, Record<string, string>>()
const phones = new Map<string, string>()
const officers: Record<string, Officer> = {}
const who = (name: string): Officer => {
  const officer = officers[name]
  if (!officer) throw new Error(`no ${name}`)
  return officer
}
beforeAll(async () => {
  for (const office of ['coordinator', 'president', 'treasurer', 'auditor', 'secretary'])
    officers[office] = await newOfficer(HERE, [office])
  officers.foreign = await newOfficer('productoras-de-biobio', ['president'])
  officers.federation = await newOfficer(FEDERATION, ['treasurer'])
  for (const group of groups) {
    const { id, phone } = await newMember(group)
    sessions.set(group, await sessionOf(id))
    phones.set(group, phone)
  }
})
afterAll(async () => {
  for (const { member } of Object.values(officers)) await endOfficesOf(member)
})

type Written = { id: string; isNew: boolean }
const at = <T = Written>(name: string, path: string, method = 'GET', body?: object, key?: string) =>
  who(name).at<T>(`/input-purchases${path}`, method, body, HERE, key ? { 'idempotency-key': key } : {})
const own = async (group: string, jar: string) => {
  const path = `/members/organizations/${group}/shares`
  const { body } = await call<OwnShares>('GET', path, undefined, sessions.get(group))
  return (body.inputs ?? []).filter(({ name }) => name === jar)
}
const answer = (
  group: string,
  ask: string,
  acceptedUnits: number,
  { key = String(randomUUID()), saidAt = new Date() } = {},
) =>
  call<OwnShares & Problem>(
    'POST',
    `/members/organizations/${group}/shares/${ask}/answer`,
    { acceptedUnits, saidAt: saidAt.toISOString() },
    { ...sessions.get(group), 'idempotency-key': key },
  )
const balances = async () => {
  const rows = await sql<{ handle: string; clp: number }>(
    `select o.handle, coalesce(sum(e.amount_clp), 0)::int as clp from organization o
      left join ledger_entry e on e.organization_id = o.id and e.account = 'group' where o.handle = any($1) group by 1`,
    [groups],
  )
  return groups.map((group) => rows.find(({ handle }) => handle === group)?.clp)
}
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted()
const purchase = (input: string, month: string) => ({
  ...{
    input,
    supplier: 'Vidrios del Sur',
    packUnits: '24',
    packClp: '9.600',
    fromMonth: month,
    toMonth: month,
  },
  ...{ answerBy: dayIn(3), deliverOn: dayIn(10) },
})
const whole = async (id: string) => (await at<DeskPurchaseWhole>('treasurer', `/${id}`)).body.purchase

test('an assembly says what each unit takes, and what is not understood is asked again', async () => {
  const standard = await votedStandard(HERE)
  const { body: seen } = await who('secretary').at<DeskStandardWhole>(`/standards/${standard}`)
  const [{ number: _, ...now } = { number: 0 }] = seen.standard.versions
  const vote = (inputs: string) =>
    who('secretary').at<{ number: number }>(`/standards/${standard}/versions`, 'POST', { ...now, inputs })
  const wrong = await vote('un frasco')
  expect([wrong.status, wrong.body.fields?.inputs]).toEqual([400, expect.stringContaining('No entendimos')])
  expect((await vote('1 frasco\n0,35 kg de azúcar')).body.number).toBe(2)
  const { body } = await who('secretary').at<DeskStandardWhole>(`/standards/${standard}`)
  expect(body.standard.versions.map(({ inputs }) => inputs?.length)).toEqual([2, 0])
})

test('jars are bought together: asked, taken, ordered, received and paid for, once and to the peso', async () => {
  const jar = `frasco ${randomUUID().slice(0, 8)}`
  const { standard, month } = await promisedWithInputs(HERE, jar, { [first]: 100, [second]: 60 })
  await offerOf(third, standard, 40, month)
  await qualifiedFor(third, standard, 30)

  const { body: list } = await at<DeskPurchases>('coordinator', '')
  const input = list.inputs.find(({ name }) => name === jar)?.key ?? ''
  const body = purchase(input, month)
  expect((await at('auditor', '', 'POST', body, randomUUID())).status).toBe(403)
  const late = await at('coordinator', '', 'POST', { ...body, deliverOn: dayIn(3) }, randomUUID())
  expect([late.status, Object.keys(late.body.fields ?? {})]).toEqual([400, ['deliverOn']])
  const key = randomUUID()
  const asked = await Promise.all([1, 2, 3].map(() => at('coordinator', '', 'POST', body, key)))
  expect(statuses(asked)).toEqual([200, 200, 201])
  const { id } = asked[0]?.body ?? { id: '' }
  expect((await at('foreign', `/${id}`)).status).toBe(404)
  expect((await at('auditor', `/${id}`)).status).toBe(403)

  const [hers] = await own(first, jar)
  expect(hers).toMatchObject({ state: 'asking', neededUnits: 100, sureUnits: 100, takenUnits: null })
  expect(hers?.why[1]).toBe('Para lo prometido son 100 unidades, sin fracciones.')
  const [others] = await own(second, jar)
  expect((await own(third, jar))[0]).toMatchObject({ neededUnits: 0, sureUnits: 30 })
  expect(await own(first, jar)).toHaveLength(1)
  expect((await answer(first, others?.id ?? '', 1)).status).toBe(404)
  const said = { key: String(randomUUID()), saidAt: new Date() }
  expect((await answer(first, hers?.id ?? '', 100, said)).status).toBe(201)
  expect((await answer(first, hers?.id ?? '', 100, said)).status).toBe(200)
  expect((await answer(first, hers?.id ?? '', 99, said)).body.code).toBe('key_reused')
  expect((await answer(second, others?.id ?? '', 40)).status).toBe(201)
  // Said before on a phone without signal, and arrived after.
  await answer(second, others?.id ?? '', 60, { saidAt: new Date(Date.now() - 3_600_000) })
  expect((await own(second, jar))[0]?.takenUnits).toBe(40)

  const close = (name: string) => at(name, `/${id}/closing`, 'POST', { kind: 'ordered', why: '' })
  expect((await close('coordinator')).body.code).toBe('not_possible')
  await answer(third, (await own(third, jar))[0]?.id ?? '', 0)
  expect(await whole(id)).toMatchObject({ state: 'to_order', takenUnits: 140, packs: 6, waitingGroups: 0 })
  expect(statuses(await Promise.all([close('coordinator'), close('president')]))).toEqual([200, 201])
  expect((await answer(first, hers?.id ?? '', 0)).body.code).toBe('not_possible')

  const came = (goodUnits: number, spoiledUnits: number, billClp: number, name = 'coordinator') => {
    const reception = { goodUnits, spoiledUnits, billClp, bill: 'Factura 81', receivedOn: dayIn(0), note: '' }
    return at<{ number: number }>(name, `/${id}/receptions`, 'POST', reception, randomUUID())
  }
  expect((await came(145, 0, 57_600)).body.fields).toHaveProperty('goodUnits')
  expect((await came(144, 0, 57_600)).body.number).toBe(1)
  expect((await came(132, 12, 52_801)).body.number).toBe(2)
  expect((await whole(id)).groups.map(({ got }) => got?.units).toSorted()).toEqual([38, 94, undefined])

  const before = await balances()
  const share = (name: string, reception = 2) => at(name, `/${id}/costs`, 'POST', { reception })
  expect((await share('coordinator')).status).toBe(403)
  expect((await share('treasurer', 1)).body.code).toBe('changed_meanwhile')
  expect(statuses(await Promise.all([share('treasurer'), share('president')]))).toEqual([200, 201])
  const [one, two, none] = (await balances()).map((clp, index) => (clp ?? 0) - (before[index] ?? 0))
  expect([(one ?? 0) + (two ?? 0), none]).toEqual([-52_801, 0])
  expect((await whole(id)).surplus).toEqual({ units: 0, costClp: 0 })
  expect((await came(132, 12, 1)).body.code).toBe('not_possible')
  expect((await actsAbout(id)).map(({ what }) => what)).toEqual([
    ...['inputs.asked', 'inputs.ordered', 'inputs.received', 'inputs.received', 'inputs.shared'],
  ])

  const [told] = await own(first, jar)
  expect(told).toMatchObject({ state: 'shared', gotUnits: 94, costClp: -(one ?? 0) })
  expect(told?.whyCost.at(-1)).toContain('Se descuenta de lo que se les debe.')
  await quiet()
  const letters = messagesTo(phones.get(first) ?? '').filter(({ template }) => template === 'inputs_shared')
  expect(letters.map(({ text }) => text)).toEqual([expect.stringContaining(`le tocan 94 × ${jar}, por $`)])
  const path = `/members/organizations/${first}/owed`
  const { body: owed } = await call<Owed>('GET', path, undefined, sessions.get(first))
  expect(owed.items[0]).toMatchObject({ event: 'inputs', reason: `Compra en conjunto: 94 × ${jar}` })
  expect(owed.items[0]?.lines).toEqual([
    { what: 'Los insumos que recibió tu grupo', amountClp: one, basisPoints: null },
  ])
  expect(owed.advance).toMatchObject({ amountClp: -(one ?? 0), leftClp: -(one ?? 0) })

  // Who bought is paid back as its groups make it good, and not out of what is others'.
  const { body: pays } = await who('federation').at<Payouts>('/payouts')
  const buyer = pays.payable.find(({ organization }) => organization.handle === HERE)
  expect(buyer?.payableClp).toBeLessThanOrEqual(Math.max((buyer?.balanceClp ?? 0) - 52_801, 0))
  const { body: books } = await who('federation').at<{ latest: DeskReconciliation }>(
    '/reconciliations',
    'POST',
    {},
  )
  const check = books.latest.checks.find(({ name }) => name === 'Compras en conjunto')
  expect(check?.differences).toEqual([])
  expect(check?.compared).toBeGreaterThanOrEqual(4)
  const change = sql('update supply_input_cost set cost_clp = 0 where purchase_id = $1', [id])
  await expect(change).rejects.toThrow(/stays/)
})

test('nothing is bought for who was not asked, and a purchase that nobody wants is called off with a reason', async () => {
  const jar = `tapa ${randomUUID().slice(0, 8)}`
  const { month } = await promisedWithInputs(HERE, jar, { [first]: 10 })
  const { body: list } = await at<DeskPurchases>('coordinator', '')
  const input = list.inputs.find(({ name }) => name === jar)?.key ?? ''
  const other = `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`
  const none = await at('coordinator', '', 'POST', purchase(input, other), randomUUID())
  expect([none.status, none.body.code]).toEqual([409, 'not_possible'])
  const { body } = await at('coordinator', '', 'POST', purchase(input, month), randomUUID())
  expect((await whole(body.id)).groups.map(({ handle }) => handle)).toEqual([first])
  await answer(first, (await own(first, jar))[0]?.id ?? '', 0)
  const close = (closing: object) => at('coordinator', `/${body.id}/closing`, 'POST', closing)
  expect((await close({ kind: 'ordered', why: '' })).body.code).toBe('not_possible')
  expect((await close({ kind: 'called_off', why: '' })).body.fields).toHaveProperty('why')
  expect((await close({ kind: 'called_off', why: 'Nadie quiso' })).status).toBe(201)
  expect((await own(first, jar))[0]?.state).toBe('called_off')
})
