import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  CertificateShown,
  DeskCertificates,
  DeskCertificateWhole,
} from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { leave, type Member, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { dayIn } from '../../../support/days.ts'

const FEDERATION = 'mingaco-biobio'

let association: string
let sibling: string
let group: string
let trainer: Officer
let coordinator: Officer
let stranger: Officer
let above: Officer
let member: Member
beforeAll(async () => {
  association = await newAssociation()
  sibling = await newAssociation()
  group = await newGroup(association)
  member = await newMember(group)
  trainer = await newOfficer(association, ['trainer'])
  coordinator = await newOfficer(association, ['coordinator'])
  stranger = await newOfficer(sibling, ['president'])
  above = await newOfficer(FEDERATION, ['trainer'], sibling)
})
afterAll(async () => {
  const offices = [trainer, coordinator, stranger, above].map(({ mandate }) => mandate)
  await sql('update mandate set ended_at = now() where id = any($1)', [offices])
  for (const handle of [group, association, sibling]) await leave(handle)
})

const whole = (id: string, officer = trainer) =>
  officer.at<{ certificate: DeskCertificateWhole }>(`/certificates/${id}`)
const revoke = (id: string, reason: unknown = 'No estuvo en la jornada', officer = trainer) =>
  officer.at<{ isNew: boolean }>(`/certificates/${id}/revocation`, 'POST', { reason })
const extend = (body: object, officer = trainer) =>
  officer.at<{ extended: number }>('/certificate-extensions', 'POST', body)
const list = async (query = '', officer = trainer) =>
  (await officer.at<DeskCertificates>(`/certificates?${query}`)).body
const acts = (subject: string) =>
  sql<{ what: string; after: { reason: string } }>('select what, after from act where subject = $1', [
    subject,
  ])
const toldOf = (template: string) =>
  messagesTo(member.phone).filter((message) => message.template === template).length

describe('a certificate taken back', () => {
  test('says so to whoever has its code, and its holder hears why, once however often it is pressed', async () => {
    const id = await certificateOf(member.id)
    const before = toldOf('certificate_revoked')
    const both = await Promise.all([revoke(id), revoke(id, 'Otra razón cualquiera')])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both.filter(({ body }) => body.isNew)).toHaveLength(1)
    const { certificate } = (await whole(id)).body
    expect(certificate).toMatchObject({ state: 'revoked', revoked: { by: trainer.name } })
    const shown = await call<CertificateShown>('GET', `/certificates/${certificate.code}`)
    expect(shown.body.state).toBe('revoked')
    expect((await call('GET', `/certificates/${certificate.code}/paper`)).status).toBe(404)
    const written = await acts(id)
    expect(written.map(({ what }) => what)).toEqual(['certificate.revoked'])
    expect(written[0]?.after.reason).toBe(certificate.revoked?.reason)
    await expect.poll(() => toldOf('certificate_revoked')).toBe(before + 1)
    expect(messagesTo(member.phone)[0]?.text).toContain(certificate.revoked?.reason)
  })

  test.each([[''], ['no'], [null], ['x'.repeat(301)]])('for «%s» is refused in words', async (reason) => {
    const id = await certificateOf(member.id)
    const { status, body } = await revoke(id, reason)
    expect([status, body.code]).toEqual([400, 'invalid_data'])
    expect(body.fields?.reason).toMatch(/^[A-ZÁÉÍÓÚÑ]/)
    expect((await whole(id)).body.certificate.state).toBe('open')
  })

  test('is of the desk above her, by the office that it takes', async () => {
    const id = await certificateOf(member.id)
    expect((await revoke(id, undefined, stranger)).status).toBe(404)
    expect((await whole(id, stranger)).status).toBe(404)
    expect((await revoke(id, undefined, coordinator)).status).toBe(403)
    expect((await whole(id, above)).status).toBe(200)
    expect((await list(`q=${member.name}`, stranger)).total).toBe(0)
    expect(await acts(id)).toEqual([])
  })
})

describe('what certificates open', () => {
  const soon = () => certificateOf(member.id, { validUntil: dayIn(20) })

  test('is extended for many at once by one decision, and each certificate says what it said', async () => {
    const ids = [await soon(), await soon(), await certificateOf(member.id, { validUntil: dayIn(-90) })]
    const until = dayIn(120)
    const body = { certificates: ids, until, reason: 'No hubo jornadas este invierno' }
    const before = toldOf('certificate_extended')
    const both = await Promise.all([extend(body), extend(body)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both.map((one) => one.body.extended).toSorted()).toEqual([0, 3])
    for (const id of ids) {
      const { certificate } = (await whole(id)).body
      expect(certificate).toMatchObject({ extendedUntil: until, state: 'open' })
      expect(certificate.extensions).toMatchObject([{ until, reason: body.reason, by: trainer.name }])
    }
    const last = (await whole(ids[2] ?? '')).body.certificate
    const shown = await call<CertificateShown>('GET', `/certificates/${last.code}`)
    expect(shown.body).toMatchObject({ state: 'expired', validUntil: dayIn(-90) })
    const decisions = await sql<{ decision: string }>(
      'select distinct decision from certificate_extension where certificate_id = any($1)',
      [ids],
    )
    expect(decisions).toHaveLength(1)
    expect(await acts(decisions[0]?.decision ?? '')).toMatchObject([{ what: 'certificates.extended' }])
    await expect.poll(() => toldOf('certificate_extended')).toBe(before + 3)
    await expect(
      sql('update certificate_extension set until = $1 where certificate_id = any($2)', [until, ids]),
    ).rejects.toThrow(/stays as it was/)
  })

  test('of one that is not there, or was taken back, or is of her own, is not; nor is the rest', async () => {
    const [id, foreign, gone, own] = [
      await soon(),
      await certificateOf(stranger.member, { validUntil: dayIn(20) }),
      await soon(),
      await certificateOf(trainer.member, { validUntil: dayIn(20) }),
    ]
    await revoke(gone)
    for (const [other, status, code] of [
      [foreign, 404, 'not_found'],
      ['cert_no_hay', 404, 'not_found'],
      [gone, 409, 'not_possible'],
      [own, 403, 'not_yours'],
    ] as const) {
      const given = { certificates: [id, other], until: dayIn(90), reason: 'Porque sí, de prueba' }
      expect(await extend(given)).toMatchObject({ status, body: { code } })
    }
    expect((await whole(id)).body.certificate.extendedUntil).toBeNull()
  })

  test.each([
    ['certificates', { certificates: [] }],
    ['until', { until: '2020-01-01' }],
    ['until', { until: '2999-01-01' }],
    ['until', { until: 'mañana' }],
    ['reason', { reason: 'x' }],
  ])('without a right %s is refused in words', async (field, change) => {
    const given = { certificates: [await soon()], until: dayIn(90), reason: 'Porque sí, de prueba' }
    const { status, body } = await extend({ ...given, ...change })
    expect([status, body.code]).toEqual([400, 'invalid_data'])
    expect(body.fields?.[field]).toMatch(/^[A-ZÁÉÍÓÚÑ]/)
  })
})

test('the list is found by name, by code and by how each one stands', async () => {
  const other = await newMember(group)
  const course = 'curso-renovado'
  const opens = { validUntil: dayIn(200) }
  const ids = {
    open: await certificateOf(other.id, opens),
    ends_soon: await certificateOf(other.id, { validUntil: dayIn(10) }),
    grace: await certificateOf(other.id, { validUntil: dayIn(-10) }),
    over: await certificateOf(other.id, { validUntil: dayIn(-100) }),
    renewed: await certificateOf(other.id, { validUntil: dayIn(10), course }),
    revoked: await certificateOf(other.id),
  }
  const newer = await certificateOf(other.id, { ...opens, course })
  await revoke(ids.revoked)
  const q = encodeURIComponent(other.name)
  const all = await list(`q=${q}`)
  expect(all.total).toBe(7)
  expect(all.rows.every((row) => row.of.includes(group))).toBe(true)
  for (const [state, id] of Object.entries(ids)) {
    const { rows } = await list(`q=${q}&state=${state}`)
    expect([state, rows.map((row) => row.id).toSorted()]).toEqual([
      state,
      (state === 'open' ? [id, newer] : [id]).toSorted(),
    ])
    expect(rows.every((row) => row.state === state)).toBe(true)
  }
  const [one] = all.rows
  expect((await list(`q=${one?.code.toLowerCase()}`)).rows.map(({ id }) => id)).toEqual([one?.id])
})

test('of a member who is no more it is still there for the federation, with her name, and nobody is told', async () => {
  const gone = await newMember(group)
  const id = await certificateOf(gone.id, { validUntil: dayIn(20) })
  await sql('update membership set until = now() where member_id = $1', [gone.id])
  await sql('update member set deleted_at = now() where id = $1', [gone.id])
  expect((await whole(id)).status).toBe(404)
  const { certificate } = (await whole(id, above)).body
  expect(certificate).toMatchObject({ holder: gone.name, of: '', state: 'ends_soon' })
  const given = { certificates: [id], until: dayIn(90), reason: 'Porque sí, de prueba' }
  expect((await extend(given, above)).body.extended).toBe(1)
  expect((await revoke(id, undefined, above)).status).toBe(200)
  const shown = await call<CertificateShown>('GET', `/certificates/${certificate.code}`)
  expect(shown.body).toMatchObject({ state: 'revoked', holder: gone.name })
  await expect
    .poll(() =>
      sql(`select done_at is not null as done from outbox where data->>'certificate_id' = $1`, [id]),
    )
    .toEqual([{ done: true }])
  expect(messagesTo(gone.phone)).toEqual([])
})
