import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OwnProfileProposals, ProfileRequest } from '../../../../store/src/contracts/index.ts'
import { signAsUs } from '../../../../store/src/kernel/signature.ts'
import type { Problem } from '../../../clients/call.ts'
import { groupPhoto } from '../../../clients/group-desk.ts'
import { helperPhone } from '../../../clients/group-phone.ts'
import { newMember } from '../../../clients/member.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { readStack, secretsOf } from '../../../support/stack.ts'

type Headers = Record<string, string>

const group = await ownGroup()
const other = await ownGroup()
let headers: Headers = {}
beforeAll(async () => {
  const { id } = await newMember(group, 'leader')
  await sql(`update member set name = 'Elisa Prueba Secreta' where id = $1`, [id])
  headers = await sessionOf(id)
})

const words: ProfileRequest = {
  headline: 'Tejen junto al río',
  body: 'Somos nueve.\n\n\n\nTejemos  en invierno. ',
  quote: { text: 'La lana enseña.', author: '' },
  photo: null,
  isSigned: false,
}
const address = (handle = group) => `/members/organizations/${handle}/profile-proposals`
const propose = (more: object = {}, key: string = randomUUID(), who = headers) =>
  call<OwnProfileProposals & Problem>(
    'POST',
    address(),
    { ...words, ...more },
    {
      ...who,
      'idempotency-key': key,
    },
  )
const standing = async () =>
  (await call<OwnProfileProposals>('GET', address(), undefined, headers)).body.proposal
const proposed = async (more: object = {}) => {
  // Ten a day are read by people; these are nobody's.
  await sql(`delete from entry_limit where id like 'profile-day:%'`)
  const { status, body } = await propose(more)
  expect(status).toBe(201)
  return body.proposal?.id ?? ''
}
const kept = (id: string) =>
  sql<{ says: ProfileRequest; written_by: string | null; by: string }>(
    'select says, written_by, by from profile_proposal where id = $1',
    [id],
  )

const { internal } = secretsOf(readStack().dataDir)
const told = (id: string, outcome: string, more: object = {}) =>
  JSON.stringify({ id, outcome, reason: null, at: new Date().toISOString(), ...more })
const tell = (body: string, signature: string | null = signAsUs(body, internal)) =>
  call<{ isNew: boolean } & Problem>(
    'POST',
    '/bridge/profile-outcomes',
    body,
    signature === null ? {} : { 'x-mingaco-signature': signature },
  )

describe('a proposal', () => {
  test('is kept once for one key, with its event, and the phone is told how it stands', async () => {
    const key = randomUUID()
    const all = await Promise.all([propose({}, key), propose({}, key), propose({}, key)])
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201])
    const ids = new Set(all.map(({ body }) => body.proposal?.id))
    expect(ids.size).toBe(1)
    const [id = ''] = [...ids]
    expect(await standing()).toMatchObject({ id, sentAs: key, says: ['headline', 'body', 'quote'] })
    expect((await kept(id ?? ''))[0]?.says.body).toBe('Somos nueve.\n\nTejemos  en invierno.')
    const events = await sql(
      `select 1 from outbox where name = 'profile.proposed' and data->>'proposal_id' = $1`,
      [id],
    )
    expect(events).toHaveLength(1)
    expect(await propose({ headline: 'Otra' }, key)).toMatchObject({
      status: 422,
      body: { code: 'key_reused' },
    })
  })

  test('tells who wrote it by her first name, when she agrees, and no more of her', async () => {
    const [silent] = await kept(await proposed())
    expect(silent?.written_by).toBeNull()
    const [signed] = await kept(await proposed({ isSigned: true }))
    expect(signed?.written_by).toBe('Elisa, encargada')
    expect(JSON.stringify([silent?.says, signed?.says])).not.toMatch(/Elisa|Secreta/)
  })

  test.each<[string, object, string]>([
    ['nothing', { headline: null, body: null, quote: null }, 'headline'],
    ['an empty sentence', { headline: '  ' }, 'headline'],
    ['a long sentence', { headline: 'x'.repeat(141) }, 'headline'],
    ['a telephone', { body: 'Llámame al 9 8765 4321' }, 'body'],
    ['an address of mail', { quote: { text: 'rosa@ejemplo.cl', author: '' } }, 'quote.text'],
    ['a long story', { body: 'x'.repeat(6001) }, 'body'],
    ['a quote of nothing', { quote: { text: '', author: 'Rosa' } }, 'quote.text'],
    ['a quote that is none', { quote: 'hola' }, 'quote'],
    ['a number', { headline: 7 }, 'headline'],
    ['a photo that is none', { photo: { key: '../etc', alt: '' } }, 'photo.key'],
    ['no answer whether she signs', { isSigned: 'sí' }, 'isSigned'],
  ])('with %s is refused at its field', async (_what, more, field) => {
    const { status, body } = await propose(more)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
    expect(body.fields?.[field]).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
  })

  test('shows only a photo of its own group', async () => {
    const [own, foreign] = await Promise.all([groupPhoto(group), groupPhoto(other)])
    expect((await propose({ photo: { key: foreign, alt: '' } })).status).toBe(400)
    const [row] = await kept(await proposed({ photo: { key: own, alt: 'Manos' } }))
    expect(row?.says.photo).toEqual({ key: own, alt: 'Manos' })
  })

  test('is a helper’s while her mandate lasts, and is written down', async () => {
    const helper = await helperPhone(group)
    const asHelper = { authorization: `Bearer ${helper.token}` }
    expect((await propose({ isSigned: true }, randomUUID(), asHelper)).status).toBe(201)
    const [row] = await kept((await standing())?.id ?? '')
    expect(row).toMatchObject({
      written_by: 'Ayudanta, ayudante de la asociación',
      by: `mandate:${helper.mandate}`,
    })
    const acts = await sql<{ what: string }>('select what from mandate_act where mandate_id = $1', [
      helper.mandate,
    ])
    expect(acts).toEqual([{ what: 'propose_profile' }])
    await sql('update mandate set ended_at = now() where id = $1', [helper.mandate])
    expect((await propose({}, randomUUID(), asHelper)).status).toBe(404)
  })

  test('of a day are ten', async () => {
    await sql(`delete from entry_limit where id like 'profile-day:%'`)
    for (let i = 0; i < 10; i += 1) expect((await propose()).status).toBe(201)
    expect(await propose()).toMatchObject({ status: 429, body: { code: 'too_many' } })
    await sql(`delete from entry_limit where id like 'profile-day:%'`)
  })
})

describe('what the cms tells of it', () => {
  test('is told once, and never taken back by what comes late', async () => {
    const id = await proposed()
    const taken = told(id, 'taken')
    expect(await tell(taken)).toMatchObject({ status: 200, body: { isNew: true } })
    expect(await tell(taken)).toMatchObject({ status: 200, body: { isNew: false } })
    expect(await standing()).toMatchObject({ id, state: 'taken' })
    expect((await tell(told(id, 'published'))).body.isNew).toBe(true)
    expect((await tell(taken)).body.isNew).toBe(false)
    const proposal = await standing()
    expect(proposal).toMatchObject({ state: 'published', reason: null })
    expect(proposal?.receivedAt).not.toBeNull()
    expect(await tell(told(id, 'declined', { reason: 'No.' }))).toMatchObject({
      status: 409,
      body: { code: 'not_possible' },
    })
  })

  test('says why it was not taken', async () => {
    const id = await proposed()
    await tell(told(id, 'declined', { reason: 'La foto salió movida.' }))
    expect(await standing()).toMatchObject({ id, state: 'declined', reason: 'La foto salió movida.' })
  })

  test.each<[string, (body: string) => string | null]>([
    ['without a signature', () => null],
    ['signed with another secret', (body) => signAsUs(body, 'another secret of nobody')],
    ['signed for something else', () => signAsUs('{}', internal)],
    ['signed six minutes ago', (body) => signAsUs(body, internal, Date.now() - 360_000)],
    ['signed nonsense', () => 't=1,v1=x'],
  ])('%s is nothing', async (_what, sign) => {
    const id = await proposed()
    const body = told(id, 'taken')
    expect(await tell(body, sign(body))).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect((await standing())?.state).not.toBe('taken')
  })

  test.each<[string, (id: string) => string, number]>([
    ['of one that nobody knows', () => told('profile_nobody', 'taken'), 404],
    ['that cannot be', (id) => told(id, 'sent'), 400],
    ['without a moment', (id) => told(id, 'taken', { at: 'ayer' }), 400],
    ['with a long reason', (id) => told(id, 'declined', { reason: 'x'.repeat(501) }), 400],
    ['that is no JSON', () => '{"id":', 400],
    ['that is a list', () => '[]', 400],
  ])('%s is refused', async (_what, bodyOf, status) => {
    const id = await proposed()
    expect((await tell(bodyOf(id))).status).toBe(status)
    expect((await standing())?.id).toBe(id)
  })
})
