import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskQuotation } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import {
  buyerFacts,
  inDays,
  offerFor,
  offeredStandard,
  openMonths,
  quoted,
} from '../../../fixtures/supply/agreement.ts'
import { asBuyer, freeAt, sign } from '../../../fixtures/supply/agreement-buyer.ts'
import { qualifiedFor } from '../../../fixtures/supply/call-off.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { offerOf, votedStandard } from '../../../fixtures/supply/standard.ts'
import { quiet } from '../../../support/quiet.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let desk: Officer
let foreign: Officer
let federation: Officer
beforeAll(async () => {
  desk = await newOfficer(HERE, ['coordinator'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
  federation = await newOfficer(FEDERATION, ['president'])
})
afterAll(async () => {
  for (const { member } of [desk, foreign, federation]) await endOfficesOf(member)
})

const [, next = '', , third = ''] = openMonths()
const quotationAt = async (who: Officer, id: string) =>
  (await who.at<{ quotation: DeskQuotation }>(`/quotations/${id}`)).body.quotation

describe('a quotation', () => {
  test('offers what is sure and qualified, and what it holds nobody else is offered', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    expect(await freeAt(desk, standard, next)).toBe(100)
    const first = await quoted(desk, standard, 70)
    expect(await freeAt(desk, standard, next)).toBe(30)
    expect(await freeAt(federation, standard, next)).toBe(30)
    const above = await desk.at<Problem>('/quotations', 'POST', {
      ...offerFor(standard, 31),
      buyer: first.buyer.id,
    })
    expect([above.status, above.body.code, Object.keys(above.body.fields ?? {})]).toEqual([
      ...[409, 'not_enough', ['lines.0.units']],
    ])
    // Its own next version may use what it held.
    const again = await desk.at(`/quotations/${first.id}/versions`, 'POST', offerFor(standard, 100))
    expect(again.status).toBe(201)
    expect(await freeAt(desk, standard, next)).toBe(0)
    const gone = await desk.at(`/quotations/${first.id}/withdrawal`, 'POST', { reason: 'No le sirve' })
    expect(gone.status).toBe(201)
    expect(await freeAt(desk, standard, next)).toBe(100)
    expect((await sign(first.token, 2)).status).toBe(409)
  })

  test('asked for at once by two desks of the same groups never promises a unit twice', async () => {
    const standard = await offeredStandard(FEDERATION, group, 100)
    const [mine, theirs] = [buyerFacts(), buyerFacts()]
    const ids = await Promise.all([
      desk.at<{ id: string }>('/buyers', 'POST', mine),
      federation.at<{ id: string }>('/buyers', 'POST', theirs),
    ])
    const both = await Promise.all([
      desk.at('/quotations', 'POST', { ...offerFor(standard, 60), buyer: ids[0].body.id }),
      federation.at('/quotations', 'POST', { ...offerFor(standard, 60), buyer: ids[1].body.id }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await freeAt(desk, standard, next)).toBe(40)
  })

  test('is not what is only said, or made by who is not qualified', async () => {
    const standard = await votedStandard(HERE)
    await offerOf(group, standard, 90, next)
    expect(await freeAt(desk, standard, next)).toBe(0)
    await qualifiedFor(group, standard, 40)
    expect(await freeAt(desk, standard, next)).toBe(40)
  })

  test('has versions, and what was asked, conceded and refused of it', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const { id, token, buyer } = await quoted(desk, standard, 40)
    for (const kind of ['asked', 'conceded', 'refused'])
      await desk.at(`/quotations/${id}/negotiation`, 'POST', { kind, what: `Algo ${kind}`, why: 'Porque sí' })
    const lower = offerFor(standard, 40)
    const lines = lower.lines.map((line) => ({ ...line, netUnitClp: '3.200' }))
    await desk.at(`/quotations/${id}/versions`, 'POST', { ...lower, lines })
    const shown = await quotationAt(desk, id)
    expect(shown.versions.map(({ number, netClp }) => [number, netClp])).toEqual([
      [2, 3 * 40 * 3200],
      [1, 3 * 40 * 3490],
    ])
    expect(shown.negotiation.map(({ kind }) => kind)).toEqual(['asked', 'conceded', 'refused'])
    const { version } = (await asBuyer(token)).body
    expect([version.number, version.vatClp, version.totalClp]).toEqual([2, 72_960, 456_960])
    await quiet()
    const letters = messagesTo(buyer.contactEmail).filter(({ text }) => text.includes(`/compras/${token}`))
    expect(letters.length).toBeGreaterThanOrEqual(1)
    expect((await sign(token, 1)).body.code).toBe('changed_meanwhile')
  })

  test('is signed once by who has its address, whoever presses twice, and by nobody after its day', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const { id, token } = await quoted(desk, standard, 40)
    const both = await Promise.all([sign(token), sign(token)])
    expect(both.map(({ status, body }) => [status, body.isNew]).sort()).toEqual([
      [200, false],
      [200, true],
    ])
    expect((await asBuyer(token)).body).toMatchObject({
      state: 'signed',
      agreement: { signedName: 'Rosa Prueba', from: next, to: third, restUnits: 120 },
    })
    const after = await desk.at(`/quotations/${id}/versions`, 'POST', offerFor(standard, 10))
    expect(after.body.code).toBe('not_possible')
    const change = sql('update supply_agreement set signed_name = $1', ['Otra'])
    await expect(change).rejects.toThrow('stays as it was')

    const late = await quoted(desk, standard, 10, { validUntil: inDays(0) })
    await pastItsDay(late.id)
    const answer = await sign(late.token, 2)
    expect([answer.status, answer.body.code]).toEqual([409, 'not_possible'])
    expect((await asBuyer(late.token)).body.state).toBe('expired')
    // What ran out of its time is free again: 100 less the 40 that were signed.
    expect(await freeAt(desk, standard, next)).toBe(60)
  })

  test('is a PDF for its buyer and its desk', async () => {
    const standard = await offeredStandard(HERE, group, 100)
    const { id, token } = await quoted(desk, standard, 40)
    const paper = await call<{ text: string }>('GET', `/supply/quotations/${token}/document`)
    expect([paper.status, paper.body.text.slice(0, 5)]).toEqual([200, '%PDF-'])
    expect((await desk.at(`/quotations/${id}/document.pdf`)).status).toBe(200)
    expect((await foreign.at(`/quotations/${id}/document.pdf`)).status).toBe(404)
  })
})

/** Its next version, whose last day is over. */
async function pastItsDay(id: string): Promise<void> {
  const version = `squov_${randomUUID().replaceAll('-', '')}`
  await sql(
    `insert into supply_quotation_version (id, quotation_id, number, valid_until, delivery, lead_days, tolerance_percent,
        quality, price_revision, penalties, payment_days, payment_agreement, by)
      select $1, quotation_id, 2, $3, delivery, lead_days, tolerance_percent, quality, price_revision, penalties,
        payment_days, payment_agreement, by from supply_quotation_version where quotation_id = $2`,
    [version, id, inDays(-1)],
  )
  await sql(
    `insert into supply_quotation_line (id, version_id, position, standard_id, standard_version, month, units, net_unit_clp)
      select l.id || 'x', $1, position, standard_id, standard_version, month, units, net_unit_clp
      from supply_quotation_line l join supply_quotation_version v on v.id = l.version_id
      where v.quotation_id = $2 and v.number = 1`,
    [version, id],
  )
}
