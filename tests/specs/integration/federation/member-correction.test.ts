import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, leave, newGroup, newMember } from '../../../clients/member.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const FEDERATION = 'mingaco-biobio'
let group: string
let staff: Record<string, string>
beforeAll(async () => {
  group = await newGroup()
  staff = await asStaff()
})
afterAll(() => leave(group))

/** They belong to the federation no more: what comes after sees only that of the seed. */
const forget = (...ids: string[]) =>
  sql('update membership set until = now() where member_id = any($1)', [ids])

type Answer = { member: object; fields: Record<string, string> }
const correct = (id: string, body: object) => call<Answer>('POST', `/admin/members/${id}`, body, staff)
const status = async (headers: Record<string, string>) =>
  (await call('GET', '/members/me', undefined, headers)).status

test('a corrected phone is the one she enters with, the old one opens nothing, and who did it is written', async () => {
  const { id, phone } = await newMember(FEDERATION)
  const before = await enter(phone)
  const [was] = await sql<{ name: string; email: string | null }>(
    'select name, email from member where id = $1',
    [id],
  )
  const other = newPhone()
  const after = { name: 'Corregida Prueba', phone: other, email: null }
  expect((await correct(id, after)).status).toBe(200)
  expect(await status(before.headers)).toBe(401)
  expect(await status((await enter(other)).headers)).toBe(200)
  // The same again changes nothing and ends nothing.
  const now = await enter(other)
  expect((await correct(id, after)).status).toBe(200)
  expect(await status(now.headers)).toBe(200)
  const rows = await sql<{ by: string; before: object; after: object }>(
    'select by, before, after from member_correction where member_id = $1',
    [id],
  )
  expect(rows).toEqual([
    {
      by: expect.stringMatching(/^user:user_/) as string,
      before: { ...was, phone, birth_year: null },
      after: { ...after, birth_year: null },
    },
  ])
  await forget(id)
})

test('a corrected name leaves her inside, and another person’s phone is refused in its field', async () => {
  const [one, two] = [await newMember(FEDERATION), await newMember(FEDERATION)]
  const { headers } = await enter(one.phone)
  expect((await correct(one.id, { name: 'Otro Nombre', phone: one.phone })).status).toBe(200)
  expect(await status(headers)).toBe(200)
  const taken = await correct(one.id, { name: 'Otro Nombre', phone: two.phone })
  expect([taken.status, taken.body.fields]).toEqual([400, { phone: 'Ese celular ya es de otra persona.' }])
  expect((await correct('mem_nobody', { name: 'Nadie Prueba' })).status).toBe(404)
  await forget(one.id, two.id)
})

test('who belongs to a group or an association is corrected at a desk: the panel does not find her', async () => {
  const { id, name } = await newMember(group)
  expect((await correct(id, { name: 'Otro Nombre' })).status).toBe(404)
  expect(await sql('select name from member where id = $1', [id])).toEqual([{ name }])
})
