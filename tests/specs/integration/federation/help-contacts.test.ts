import { afterAll, expect, test } from 'vitest'
import type { MemberHome } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { giveOffice, newAssociation } from '../../../fixtures/offices.ts'

type Headers = Record<string, string>
const groups: string[] = []
afterAll(async () => {
  for (const group of groups) await leave(group)
})

const homeOf = async (headers: Headers) =>
  (await call<MemberHome>('GET', '/members/me', undefined, headers)).body
const show = (headers: Headers, isShown: unknown) =>
  call<Problem>('POST', '/members/me/help-phone', { isShown }, headers)

test('a group sees whom to call only after she said so, of its own association, and while her office lasts', async () => {
  const [association, other] = [await newAssociation(), await newAssociation()]
  const [group, sibling] = [await newGroup(association), await newGroup(other)]
  groups.push(group, sibling)
  const coordinator = await newMember(association)
  const mandate = await giveOffice(coordinator.id, association, 'coordinator')
  const hers = await sessionOf(coordinator.id)
  const [member, stranger] = [
    await sessionOf((await newMember(group)).id),
    await sessionOf((await newMember(sibling)).id),
  ]
  const helpOf = async (headers: Headers) => (await homeOf(headers)).groups[0]?.help

  expect(await helpOf(member)).toEqual([])
  expect((await homeOf(hers)).coordinates).toEqual({ isPhoneShown: false })
  expect((await homeOf(member)).office?.phone).toBeTruthy()
  for (const wrong of [null, 'sí', 1]) expect((await show(hers, wrong)).status).toBe(400)
  expect([(await show(member, true)).status, (await homeOf(member)).coordinates]).toEqual([403, null])

  expect((await show(hers, true)).status).toBe(200)
  expect(await helpOf(member)).toEqual([{ name: coordinator.name, phone: coordinator.phone }])
  expect(await helpOf(stranger)).toEqual([])
  expect((await show(hers, false)).status).toBe(200)
  expect(await helpOf(member)).toEqual([])

  await show(hers, true)
  await sql('update mandate set ended_at = now() where id = $1', [mandate])
  expect(await helpOf(member)).toEqual([])
  await giveOffice(coordinator.id, association, 'coordinator')
  expect(await helpOf(member)).toEqual([])
})
