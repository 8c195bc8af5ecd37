import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskAgreements } from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { inDays, offerFor, offeredStandard, openMonths, quoted } from '../../../fixtures/supply/agreement.ts'
import { asBuyer, callOff, freeAt, sign } from '../../../fixtures/supply/agreement-buyer.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { quiet } from '../../../support/quiet.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let desk: Officer
let foreign: Officer
beforeAll(async () => {
  desk = await newOfficer(HERE, ['coordinator'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
})
afterAll(async () => {
  for (const { member } of [desk, foreign]) await endOfficesOf(member)
})

const [, next = '', second = ''] = openMonths()
describe('a call-off', () => {
  const dayIn = (month: string, of = '20') => `${month}-${of}`

  test('is within a month and its tolerance, with its days, once for one key', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const { id, token, buyer } = await quoted(desk, standard, 40)
    const one = { standard, units: 30, deliverOn: dayIn(next) }
    expect((await callOff(token, one)).body.code).toBe('not_possible')
    await sign(token)
    const key = randomUUID()
    const both = await Promise.all([callOff(token, one, key), callOff(token, one, key)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect((await callOff(token, { ...one, units: 29 }, key)).body.code).toBe('key_reused')
    const most = await callOff(token, { ...one, units: 15 })
    expect([most.body.code, most.body.fields]).toEqual(['not_enough', { units: 'A lo más 14.' }])
    const byDesk = await call(
      'POST',
      `/desk/organizations/${HERE}/quotations/${id}/call-offs`,
      { ...one, units: '14' },
      { ...desk.headers, 'idempotency-key': randomUUID() },
    )
    expect(byDesk.status).toBe(201)
    for (const deliverOn of [inDays(4), dayIn(openMonths()[5] ?? '')])
      expect((await callOff(token, { standard, units: 1, deliverOn })).body.fields).toHaveProperty(
        'deliverOn',
      )
    const { agreement } = (await asBuyer(token)).body
    expect(agreement?.callOffs.map(({ number, units, isByBuyer }) => [number, units, isByBuyer])).toEqual([
      [1, 30, true],
      [2, 14, false],
    ])
    expect(agreement?.months[0]).toMatchObject({ agreedUnits: 40, calledUnits: 44, callableUnits: 0 })
    expect(agreement?.restUnits).toBe(76)
    await quiet()
    expect(messagesTo(buyer.contactEmail).some(({ text }) => text.includes('30 frascos'))).toBe(true)
    expect(messagesTo(desk.phone).some(({ text }) => text.includes(`${buyer.name} pide 30`))).toBe(true)
  })

  test('comes late for what a month that is over left, if it is free in its month', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const { id, token } = await quoted(desk, standard, 40, { tolerancePercent: 0 })
    await alsoInPast(id, 30)
    const other = await quoted(desk, standard, 60)
    await sign(token)
    const late = { standard, units: 70, deliverOn: dayIn(next) }
    expect((await callOff(token, late)).body.fields).toEqual({ units: 'A lo más 40.' })
    await desk.at(`/quotations/${other.id}/withdrawal`, 'POST', { reason: 'No le sirve' })
    expect((await asBuyer(token)).body.agreement?.lateUnits).toBe(30)
    expect((await callOff(token, late)).status).toBe(201)
    expect((await callOff(token, { ...late, units: 1 })).body.code).toBe('not_enough')
    // 100 less the 70 that were called for in it.
    expect(await freeAt(desk, standard, next)).toBe(30)
  })

  test('of many at once is never more than was agreed', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const { token } = await quoted(desk, standard, 40, { tolerancePercent: 0 })
    await sign(token)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => callOff(token, { standard, units: 10, deliverOn: dayIn(second) })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 409])
  })
})

describe('a buyer never sees another’s', () => {
  test('by any of its addresses', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const [one, other] = [await quoted(desk, standard, 20), await quoted(desk, standard, 30)]
    await sign(other.token)
    const shown = JSON.stringify((await asBuyer(one.token)).body)
    for (const secret of [other.token, other.id, other.buyer.rut, other.buyer.name, other.buyer.contactEmail])
      expect(shown).not.toContain(secret)
    const wrong = [
      other.id,
      one.id,
      `${one.token.slice(0, -1)}${one.token.endsWith('A') ? 'B' : 'A'}`,
      'x',
      '%00',
    ]
    for (const token of wrong)
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', '/document', undefined],
        ['POST', '/signature', { name: 'Ladrona', office: 'Nada', version: 1 }],
        ['POST', '/call-offs', { standard, units: 1, deliverOn: dayOf(next) }],
      ] as const) {
        const headers = { 'idempotency-key': randomUUID() }
        const answer = await call(method, `/supply/quotations/${token}${path}`, body, headers)
        expect([method, path, token, answer.status]).toEqual([method, path, token, 404])
      }
    expect((await asBuyer(one.token)).body.state).toBe('open')
    const elsewhere = (await foreign.at<DeskAgreements>('/agreements')).body
    expect(JSON.stringify(elsewhere)).not.toContain(one.buyer.rut)
    expect((await foreign.at(`/quotations/${one.id}`)).status).toBe(404)
    expect((await foreign.at(`/quotations/${one.id}/versions`, 'POST', offerFor(standard, 1))).status).toBe(
      404,
    )
    expect((await foreign.at(`/quotations/${one.id}/withdrawal`, 'POST', { reason: 'Mía' })).status).toBe(404)
  })
})

const dayOf = (month: string) => `${month}-20`

/** As if the month before were of it too. */
async function alsoInPast(quotation: string, units: number): Promise<void> {
  const [first = ''] = openMonths()
  await sql(
    `insert into supply_quotation_line (id, version_id, position, standard_id, standard_version, month, units, net_unit_clp)
      select l.id || 'past', l.version_id, 0, l.standard_id, l.standard_version,
        to_char(cast($2 || '-01' as date) - interval '1 month', 'YYYY-MM'), $3, l.net_unit_clp
      from supply_quotation_line l join supply_quotation_version v on v.id = l.version_id
      where v.quotation_id = $1 order by l.month limit 1`,
    [quotation, first, units],
  )
}
