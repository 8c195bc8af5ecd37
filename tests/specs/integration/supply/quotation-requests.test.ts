import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskAgreements, DeskRequest } from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { visitor } from '../../../clients/visitor.ts'
import {
  buyerFacts,
  newInstitution,
  offeredStandard,
  openMonths,
} from '../../../fixtures/supply/agreement.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'
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
const ask = (body: object, key: string = randomUUID(), from = visitor()) =>
  call<{ ok: true }>('POST', '/supply/requests', body, { 'idempotency-key': key, ...from })

describe('a request', () => {
  const wantedOf = (standard: string) => [{ standard, from: next, to: third, units: '1.200' }]

  test('waits at the federation, who is told, and is there once for one sending', async () => {
    const standard = await votedStandard(FEDERATION)
    const institution = newInstitution()
    const body = { ...institution, wanted: wantedOf(standard), note: 'Para desayunos' }
    const key = randomUUID()
    const both = await Promise.all([ask(body, key), ask(body, key)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const { requests } = (await federation.at<DeskAgreements>('/agreements')).body
    const mine = requests.filter(({ rut }) => rut === institution.rut)
    expect(mine).toMatchObject([
      { isByVisitor: true, quotationId: null, wanted: [{ units: 1200, standard: { handle: standard } }] },
    ])
    await quiet()
    const words = messagesTo(federation.phone).map(({ text }) => text)
    expect(words.filter((text) => text.includes(institution.name))).toHaveLength(1)
    expect((await ask({ ...body, note: 'Otra cosa' }, key)).body.code).toBe('key_reused')
    const elsewhere = (await desk.at<DeskAgreements>('/agreements')).body.requests
    expect(elsewhere.some(({ rut }) => rut === institution.rut)).toBe(false)
  })

  test.each([
    ['rut', { rut: '12.345.678-0' }],
    ['contactEmail', { contactEmail: 'nada' }],
    ['name', { name: 'Gana plata en www.estafa.cl' }],
    ['wanted.0.units', { wanted: [{ standard: 'x', from: next, to: next, units: 0 }] }],
    ['wanted', { wanted: [] }],
    ['lines.0.standard', { wanted: [{ standard: 'no-existe', from: next, to: next, units: 1 }] }],
  ])('with a wrong %s is refused in words', async (field, wrong) => {
    const standard = await votedStandard(FEDERATION)
    const body = { ...newInstitution(), wanted: wantedOf(standard), note: '', ...wrong }
    const answer = await ask(body)
    expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([400, [field]])
  })

  test('of one address has an end', async () => {
    const from = visitor()
    const standard = await votedStandard(FEDERATION)
    const of = () => ({ ...newInstitution(), wanted: wantedOf(standard), note: '' })
    for (let n = 0; n < 10; n++) expect((await ask(of(), randomUUID(), from)).status).toBe(201)
    const last = of()
    expect((await ask(last, randomUUID(), from)).body.code).toBe('too_many')
    expect(await sql('select 1 from supply_request where rut = $1', [last.rut])).toHaveLength(0)
  })

  test('is noted by hand, refused once with its reason, and then not quoted', async () => {
    const standard = await offeredStandard(HERE, group, 50)
    const institution = newInstitution()
    const body = { ...institution, wanted: wantedOf(standard), note: 'Por teléfono' }
    const noted = await call('POST', `/desk/organizations/${HERE}/quotation-requests`, body, {
      ...desk.headers,
      'idempotency-key': randomUUID(),
    })
    expect(noted.status).toBe(201)
    const { requests } = (await desk.at<DeskAgreements>('/agreements')).body
    const { id = '' } = requests.find(({ rut }) => rut === institution.rut) ?? {}
    const refuse = () => desk.at(`/quotation-requests/${id}/refusal`, 'POST', { reason: 'No alcanza' })
    expect([(await refuse()).status, (await refuse()).status]).toEqual([201, 409])
    const { request } = (await desk.at<{ request: DeskRequest }>(`/quotation-requests/${id}`)).body
    expect(request.refused).toBe('No alcanza')
    expect((await foreign.at(`/quotation-requests/${id}`)).status).toBe(404)
  })
})

describe('a buyer', () => {
  test('is of one desk, with a RUT of its own, and pays within the days of the law', async () => {
    const facts = buyerFacts()
    const add = (more: object) => desk.at<{ id: string }>('/buyers', 'POST', { ...facts, ...more })
    expect((await add({ paymentDays: 60 })).body.fields).toHaveProperty('paymentAgreement')
    expect((await add({ paymentDays: 60, paymentAgreement: 'Acuerdo 12, inscrito' })).status).toBe(201)
    expect((await add({})).body.code).toBe('handle_taken')
    expect((await federation.at('/buyers', 'POST', facts)).status).toBe(201)
    const { buyers } = (await desk.at<DeskAgreements>('/agreements')).body
    const { id = '' } = buyers.find(({ rut }) => rut === facts.rut) ?? {}
    expect((await foreign.at(`/buyers/${id}`)).status).toBe(404)
    expect((await foreign.at(`/buyers/${id}`, 'POST', facts)).status).toBe(404)
    expect((await desk.at(`/buyers/${id}`, 'POST', { ...facts, contactName: 'Otra' })).status).toBe(200)
    expect((await actsAbout(id)).map(({ what }) => what)).toEqual(['buyer.added', 'buyer.corrected'])
  })
})
