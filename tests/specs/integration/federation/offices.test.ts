import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { newAssociation } from '../../../clients/member.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { memberOf, sessionOf } from '../../../fixtures/member-session.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import type {
  DeskHome,
  DeskOfficeRow,
  DeskProposal,
  DeskSummary,
} from '../../../../store/src/contracts/index.ts'

const ASSOCIATION = 'productoras-de-arauco'
const GROUP = 'telar-mar-adentro'
const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`
type Headers = Record<string, string>
type Problem = { code: string; message: string; fields?: Record<string, string> }

let operator: Headers
let treasury: Headers
beforeAll(async () => {
  ;[operator, treasury] = [await asStaff('operator'), await asStaff('treasury')]
  await setTrust(GROUP, false)
})
const made: string[] = []
afterAll(async () => {
  await setTrust(GROUP, true)
  await sql('update mandate set ended_at = now() where ended_at is null and id = any($1)', [made])
})

const desk = <T>(headers: Headers, path = '', method = 'GET', body?: unknown) =>
  call<T & Problem>(method, `/desk/organizations/${ASSOCIATION}${path}`, body, headers)

async function officer(office: string, group = 'recolectoras-de-nahuelbuta', role = 'treasurer') {
  const member = await memberOf(group, role)
  made.push(await giveOffice(member, ASSOCIATION, office))
  return { member, headers: await sessionOf(member) }
}

async function proposed() {
  const { body } = await (await groupDesk(GROUP)).send(await draftOf(GROUP))
  return body.product
}

const acts = (id: string) =>
  sql<{ what: string; member_id: string; office: string }>(
    'select a.what, a.member_id, d.office from act a join mandate d on d.id = a.mandate_id where a.subject = $1',
    [id],
  )

test('a place is listed for each office in force, and nothing for who has none', async () => {
  const { headers } = await officer('coordinator')
  const { body } = await call<DeskHome>('GET', '/desk/me', undefined, headers)
  expect(body.places).toMatchObject([{ handle: ASSOCIATION, kind: 'association', offices: ['Coordinadora'] }])
  const none = await sessionOf(await memberOf('colmenas-del-viento', 'treasurer'))
  expect((await call<DeskHome>('GET', '/desk/me', undefined, none)).body.places).toEqual([])
})

test('an officer approves what a group of hers proposed: it is on sale, it left the list, and the act is written', async () => {
  const { headers, member } = await officer('coordinator')
  const { id, version } = await proposed()
  const before = await desk<DeskSummary>(headers)
  const waiting = await desk<{ proposals: DeskProposal[] }>(headers, '/proposals')
  expect(waiting.body.proposals.find((one) => one.id === id)).toMatchObject({
    kind: 'new',
    isOfOwnGroup: false,
  })
  expect(before.body.proposals.count).toBe(waiting.body.proposals.length)
  const yes = await desk(headers, `/proposals/${id}`, 'POST', { decision: 'approve', version })
  expect(yes.status).toBe(200)
  const again = await desk(headers, `/proposals/${id}`, 'POST', { decision: 'approve', version })
  expect(again.status).toBe(200)
  expect((await (await groupDesk(GROUP)).one(id)).body.product.state).toBe('on_sale')
  expect((await desk<DeskSummary>(headers)).body.proposals.count).toBe(before.body.proposals.count - 1)
  expect(await acts(id)).toEqual([{ what: 'proposal.approved', member_id: member, office: 'coordinator' }])
  await expect(sql(`update act set what = 'x' where subject = $1`, [id])).rejects.toThrow(/stays as it was/)
})

test('a change that is asked for arrives in her words; without words it is refused', async () => {
  const { headers } = await officer('president')
  const { id, version } = await proposed()
  const short = await desk(headers, `/proposals/${id}`, 'POST', {
    decision: 'ask_change',
    version,
    reason: 'no',
  })
  expect([short.status, short.body.fields?.reason]).toEqual([
    400,
    'Cuenta qué falta, para que puedan corregirlo.',
  ])
  const reason = 'Falta decir de qué lana es.'
  await desk(headers, `/proposals/${id}`, 'POST', { decision: 'ask_change', version, reason })
  expect((await (await groupDesk(GROUP)).one(id)).body.product).toMatchObject({
    state: 'changes_asked',
    reason,
  })
  expect(await acts(id)).toMatchObject([{ what: 'proposal.returned' }])
})

test('nobody judges the product of her own group, and an auditor judges none', async () => {
  const own = await officer('president', GROUP, 'leader')
  const auditor = await officer('auditor', 'dulces-de-murta')
  const { id, version } = await proposed()
  const list = await desk<{ proposals: DeskProposal[] }>(own.headers, '/proposals')
  expect(list.body.proposals.find((one) => one.id === id)?.isOfOwnGroup).toBe(true)
  for (const { headers } of [own, auditor]) {
    const no = await desk(headers, `/proposals/${id}`, 'POST', { decision: 'approve', version })
    expect([no.status, no.body.code]).toEqual([403, 'not_yours'])
  }
  expect((await desk(auditor.headers, `/proposals/${id}`)).status).toBe(200)
  expect(await acts(id)).toEqual([])
})

test('an office given by two opens at once, and that of the one before opens nothing any more', async () => {
  const handle = await newAssociation()
  const staff = (path: string, body?: unknown, headers = operator) =>
    call<Problem & { change: { id: string; state: string } }>(body ? 'POST' : 'GET', path, body, headers)
  const path = `/admin/organizations/${handle}/offices`
  const members: string[] = []
  for (const name of ['Primera Prueba', 'Segunda Prueba']) {
    await staff(`/admin/organizations/${handle}/members`, {
      name: `${name} ${handle}`,
      role: 'helper',
      acceptedAt: new Date().toISOString(),
    })
    const [row] = await sql<{ id: string }>('select id from member where name = $1', [`${name} ${handle}`])
    members.push(row?.id ?? '')
  }
  const [first = '', second = ''] = members
  const give = (memberId: string, headers = operator) =>
    staff(path, { office: 'president', memberId, until: NEXT_YEAR, act: 'Acta 1 de prueba' }, headers)
  const see = async (member: string) =>
    (await call('GET', `/desk/organizations/${handle}`, undefined, await sessionOf(member))).status

  expect((await give(first)).status).toBe(201)
  expect([await see(first), await see(second)]).toEqual([200, 404])

  const asked = await give(second)
  expect([asked.status, asked.body.change.state]).toEqual([202, 'waiting'])
  expect([await see(first), await see(second)]).toEqual([200, 404])
  const alone = await staff(`/admin/changes/${asked.body.change.id}`, { decision: 'confirm' })
  expect([alone.status, alone.body.code]).toEqual([409, 'needs_second_person'])
  const seen = await staff(`/admin/changes/${asked.body.change.id}`, { decision: 'confirm' }, treasury)
  expect(seen.status).toBe(200)
  expect([await see(first), await see(second)]).toEqual([404, 200])

  const { body } = await call<{ offices: DeskOfficeRow[] }>('GET', path, undefined, operator)
  expect(body.offices.map(({ isOver, until }) => [isOver, until])).toEqual([
    [false, NEXT_YEAR],
    [true, NEXT_YEAR],
  ])
  const [ends] = await sql<{ at: string }>(
    `select to_char(until at time zone 'America/Santiago', 'MM-DD HH24:MI') as at from mandate where id = $1`,
    [body.offices[0]?.id],
  )
  expect(ends?.at).toBe('04-01 00:00')
  await staff(`${path}/${body.offices[0]?.id}`, {})
  expect(await see(second)).toBe(404)
})

test('a term that was over stays as it ended, whoever comes next and whatever is pressed', async () => {
  const member = await memberOf('dulces-de-murta', 'leader')
  const id = await giveOffice(member, ASSOCIATION, 'auditor', { until: '-1 day' })
  const path = `/admin/organizations/${ASSOCIATION}/offices`
  expect((await call('POST', `${path}/${id}`, {}, operator)).status).toBe(200)
  const asked = await call<{ change: { id: string } }>(
    'POST',
    path,
    { office: 'auditor', memberId: member, until: NEXT_YEAR, act: 'Acta 9 de prueba' },
    operator,
  )
  const confirm = { decision: 'confirm' }
  expect((await call('POST', `/admin/changes/${asked.body.change.id}`, confirm, treasury)).status).toBe(200)
  const rows = await sql<{ ended: boolean }>(
    `select ended_at is not null as ended from mandate where member_id = $1 and office = 'auditor' order by since`,
    [member],
  )
  expect(rows).toEqual([{ ended: false }, { ended: false }])
  await sql(`update mandate set ended_at = now() where member_id = $1 and office = 'auditor'`, [member])
})

test.each([
  [{ office: 'queen' }, 'office'],
  [{ until: '2020-01-01' }, 'until'],
  [{ until: '2099-01-01' }, 'until'],
  [{ until: 'mañana' }, 'until'],
  [{ act: ' ' }, 'act'],
  [{ memberId: 'mem_nobody' }, 'memberId'],
])('an office with %j is refused, and the field is named', async (change, field) => {
  const body = {
    office: 'secretary',
    memberId: await memberOf('dulces-de-murta', 'leader'),
    until: NEXT_YEAR,
    act: 'Acta 2',
    ...change,
  }
  const answer = await call<Problem>('POST', `/admin/organizations/${ASSOCIATION}/offices`, body, operator)
  expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([400, [field]])
})

test('a group has no offices of this kind', async () => {
  const body = { office: 'president', memberId: await memberOf(GROUP), until: NEXT_YEAR, act: 'Acta 2' }
  expect((await call('POST', `/admin/organizations/${GROUP}/offices`, body, operator)).status).toBe(404)
})
