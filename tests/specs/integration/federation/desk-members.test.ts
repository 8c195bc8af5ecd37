import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskGroupWhole } from '../../../../store/src/contracts/index.ts'
import { groupDesk } from '../../../clients/group-desk.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { enter, leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'

const FEDERATION = 'mingaco-biobio'

let association: string
let sibling: string
let group: string
let secretary: Officer
let above: Officer
beforeAll(async () => {
  association = await newAssociation()
  sibling = await newAssociation()
  group = await newGroup(association)
  secretary = await newOfficer(association, ['secretary'])
  above = await newOfficer(FEDERATION, ['secretary'], sibling)
})
afterAll(async () => {
  await sql('update mandate set ended_at = now() where id = any($1)', [[secretary.mandate, above.mandate]])
  for (const handle of [group, association, sibling]) await leave(handle)
})

type Act = { what: string; subject: string; after: Record<string, unknown> }
const acts = () =>
  sql<Act>(
    `select a.what, a.subject, a.after from act a join organization o on o.id = a.organization_id
      where o.handle = $1 order by a.at, a.id`,
    [association],
  )
const people = async () =>
  (await secretary.at<{ group: DeskGroupWhole }>(`/groups/${group}`)).body.group.people

test('who is invited hears of it, and who has no contact gets a link from her who invites', async () => {
  const phone = newPhone()
  const invited = { name: 'Rosa Prueba', role: 'leader', phone }
  const sent = await secretary.at<{ link: string; isSent: boolean }>(
    `/groups/${group}/members`,
    'POST',
    invited,
  )
  expect([sent.status, sent.body.isSent]).toEqual([201, true])
  await expect.poll(() => messagesTo(phone).map(({ template }) => template)).toContain('invitation')
  const nameless = { name: 'Sin Celular Prueba', role: 'member' }
  const told = await secretary.at<{ link: string; isSent: boolean }>(
    `/groups/${group}/members`,
    'POST',
    nameless,
  )
  expect(told.body).toMatchObject({
    isSent: false,
    link: expect.stringContaining('/grupo/invitacion/') as string,
  })
  const open = (await people()).filter(({ acceptedAt }) => acceptedAt === null)
  expect(open.map(({ name }) => name).sort()).toEqual(['Rosa Prueba', 'Sin Celular Prueba'])
  const helper = await secretary.at(`/groups/${group}/members`, 'POST', { ...invited, role: 'helper' })
  expect([helper.status, Object.keys(helper.body.fields ?? {})]).toEqual([400, ['role']])
  const written = (await acts()).filter(({ what }) => what === 'member.invited')
  expect(written.map(({ after }) => after.role)).toEqual(['leader', 'member'])
})

test('the year of her birth is written where she wants to say it, alone, and taken back', async () => {
  const { id, name, phone } = await newMember(group)
  const say = (birthYear: unknown) =>
    secretary.at(
      `/groups/${group}/members/${id}`,
      'POST',
      { hasAgreed: true, name, phone, birthYear },
      association,
    )
  const { headers } = await enter(phone)
  expect((await say(1974)).status).toBe(200)
  const seen = async () => (await people()).find((one) => one.id === id)?.contact?.birthYear
  expect(await seen()).toBe(1974)
  expect((await say(undefined)).status).toBe(200)
  expect(await seen()).toBe(1974)
  // It is no contact: she goes on where she was.
  expect((await (await groupDesk(group, headers)).one('prod_nothing')).status).toBe(404)
  for (const wrong of ['mil', 74, 2200, 1974.5]) {
    const { status, body } = await say(wrong)
    expect([wrong, status, Object.keys(body.fields ?? {})]).toEqual([wrong, 400, ['birthYear']])
  }
  expect((await say(null)).status).toBe(200)
  expect(await seen()).toBeNull()
})

describe('a member’s data', () => {
  const correct = (officer: Officer, id: string, body: object) =>
    officer.at(`/groups/${group}/members/${id}`, 'POST', { hasAgreed: true, ...body }, association)

  test('are corrected with her consent: the old number opens nothing and is told, and it stays written', async () => {
    const { id, name, phone } = await newMember(group)
    const { headers } = await enter(phone)
    const other = newPhone()
    const alone = await correct(secretary, id, { name, phone: other, hasAgreed: false })
    expect([alone.status, Object.keys(alone.body.fields ?? {})]).toEqual([400, ['hasAgreed']])
    expect((await correct(secretary, id, { name: 'Corregida Prueba', phone: other })).status).toBe(200)
    const old = await groupDesk(group, headers)
    expect((await old.one('prod_nothing')).status).toBe(401)
    await expect.poll(() => messagesTo(phone).map(({ template }) => template)).toContain('contact_changed')
    expect(messagesTo(other).filter(({ template }) => template === 'contact_changed')).toEqual([])
    const [row] = await sql<{ id: string; by: string }>(
      `select id, by from member_correction where member_id = $1 and after->>'phone' = $2`,
      [id, other],
    )
    expect(row?.by).toBe(`mandate:${secretary.mandate}`)
    const act = (await acts()).at(-1)
    expect(act).toMatchObject({
      what: 'member.corrected',
      subject: id,
      after: { correction: row?.id, fields: ['name', 'phone'], hasAgreed: true },
    })
    // What is hers stands where it can be forgotten.
    expect(JSON.stringify(act)).not.toContain(other)
  })

  test('are not given to who is beside or below: her contact would open what she holds', async () => {
    const treasurer = await newOfficer(association, ['treasurer'], group)
    const higher = await newOfficer(FEDERATION, ['auditor'], group)
    const { id: member, name } = await newMember(group)
    const elsewhere = { member, name }
    const other = await newGroup(sibling)
    await sql(
      `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
        select $1, o.id, $2, 'leader', now(), now() from organization o where o.handle = $3`,
      [`mship_${member}`, member, other],
    )
    for (const one of [treasurer, higher, elsewhere]) {
      const no = await correct(secretary, one.member, { name: one.name, phone: newPhone() })
      expect([no.status, no.body.code]).toEqual([403, 'not_yours'])
    }
    expect((await correct(above, higher.member, { name: higher.name, phone: newPhone() })).status).toBe(403)
    for (const one of [treasurer, elsewhere])
      expect((await correct(above, one.member, { name: one.name, phone: newPhone() })).status).toBe(200)
    const ended = [treasurer.mandate, higher.mandate]
    await sql('update mandate set ended_at = now() where id = any($1)', [ended])
    await leave(other)
  })
})
