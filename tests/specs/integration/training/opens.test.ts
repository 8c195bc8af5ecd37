import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  CourseOutline,
  DeskChange,
  DeskGroupWhole,
  DeskProposalWhole,
  MemberHome,
  Qualification,
} from '../../../../store/src/contracts/index.ts'
import { draftOf, groupDesk } from '../../../clients/group-desk.ts'
import { leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { draftFrom, sendNew } from '../../../clients/proposals.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { publishedCourse, tellOutline } from '../../../fixtures/course.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { honey } from '../../../fixtures/products.ts'
import { dayIn } from '../../../support/days.ts'

const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`

let association: string
let president: Officer
let secretary: Officer
const made: string[] = []
const told: CourseOutline[] = []
beforeAll(async () => {
  association = await newAssociation()
  president = await newOfficer(association, ['president'])
  secretary = await newOfficer(association, ['secretary'])
})
afterAll(async () => {
  for (const course of told) await withdraw(course)
  await sql('update mandate set ended_at = now() where id = any($1)', [
    [president.mandate, secretary.mandate],
  ])
  for (const handle of [...made, association]) await leave(handle)
})

const withdraw = (course: CourseOutline) =>
  tellOutline(JSON.stringify({ ...course, version: course.version + 1, isWithdrawn: true }))
async function courseOpening(...opens: Qualification[]): Promise<CourseOutline> {
  const course = await publishedCourse({ opens, title: `Curso de ${opens.join()}` })
  told.push(course)
  return course
}
async function group() {
  const handle = await newGroup(association)
  made.push(handle)
  const member = (await newMember(handle, 'leader')).id
  return { handle, member, desk: await groupDesk(handle, await sessionOf(member)) }
}
const approve = (id: string) => president.at<object>(`/proposals/${id}`, 'POST', { decision: 'approve' })
const seenAtDesk = async (id: string) =>
  (await president.at<{ proposal: DeskProposalWhole }>(`/proposals/${id}`)).body.proposal

describe('a group’s first food', () => {
  test('waits before, in words for the desk and for the group, and goes after; so does what follows', async () => {
    const course = await courseOpening('food-handling')
    const { handle, member, desk } = await group()
    const { id } = await sendNew(desk, handle, honey)
    expect((await desk.one(id)).body.product.course).toEqual({ handle: course.handle, title: course.title })
    expect(await seenAtDesk(id)).toMatchObject({ course: { handle: course.handle }, missing: [] })
    const no = await approve(id)
    expect(no).toMatchObject({ status: 409, body: { code: 'course_needed' } })
    expect(no.body.message).toContain(course.title)
    expect(no.body.message).toContain(`/formacion/${course.handle}`)
    expect((await desk.one(id)).body.product.state).toBe('in_review')

    // Of the helper's or of another group it is no use.
    await certificateOf((await group()).member, { opens: ['food-handling'] })
    expect((await approve(id)).status).toBe(409)
    const certificate = await certificateOf(member, { opens: ['food-handling'] })
    expect(await seenAtDesk(id)).toMatchObject({ course: null })
    expect((await approve(id)).status).toBe(200)
    expect((await desk.one(id)).body.product).toMatchObject({ state: 'on_sale', course: null })

    // What is on sale stays so, and the next one is asked for nothing.
    await sql(
      `update certificate set revoked_at = now(), revoked_by = 'test', revoked_reason = 'Prueba' where id = $1`,
      [certificate],
    )
    const next = await sendNew(desk, handle, honey)
    expect((await approve(next.id)).status).toBe(200)
    expect((await desk.one(id)).body.product.state).toBe('on_sale')
    await withdraw(course)
  })

  test('waits also when something else on sale becomes food, and nothing else of the group does', async () => {
    const course = await courseOpening('food-handling')
    const { handle, member, desk } = await group()
    const basket = await sendNew(desk, handle)
    expect((await approve(basket.id)).status).toBe(200)
    const { body } = await desk.edit(basket.id, draftFrom((await desk.one(basket.id)).body.product, honey))
    expect(body.product.change?.state).toBe('waiting')
    expect(await approve(basket.id)).toMatchObject({ status: 409, body: { code: 'course_needed' } })
    await certificateOf(member, { opens: ['food-handling'] })
    expect((await approve(basket.id)).status).toBe(200)
    await withdraw(course)
  })

  test.each([
    ['on its last day of grace', -60, null, 200],
    ['a day later', -61, null, 409],
    ['a day later, but extended until today', -61, 0, 200],
    ['extended, and its grace is over too', -200, -61, 409],
  ])(
    'with a certificate that ended, %s: %s days, extended %s → %i',
    async (_what, until, extended, status) => {
      const course = await courseOpening('food-handling')
      const { handle, member, desk } = await group()
      const validUntil = dayIn(until)
      const certificate = await certificateOf(member, { opens: ['food-handling'], validUntil })
      if (extended !== null)
        await sql(
          `insert into certificate_extension (id, decision, certificate_id, until, reason, by) values ($1, $1, $2, $3, 'x', 'test')`,
          [`cext_${certificate}`, certificate, dayIn(extended)],
        )
      const { id } = await sendNew(desk, handle, honey)
      expect((await approve(id)).status).toBe(status)
      await withdraw(course)
    },
  )
})

describe('the course of photographs', () => {
  const whole = async (handle: string) =>
    (await president.at<{ group: DeskGroupWhole }>(`/groups/${handle}`)).body.group

  test('makes a group trusted, on its phone and at its desk, until an officer says otherwise', async () => {
    const { handle, member, desk } = await group()
    const home = async () =>
      (await call<MemberHome>('GET', '/members/me', undefined, desk.headers)).body.groups[0]?.isTrusted
    expect(await whole(handle)).toMatchObject({ isTrusted: false, isTrustedByCourse: false })
    expect(await home()).toBe(false)
    await certificateOf(member, { opens: ['photographs'] })
    expect(await whole(handle)).toMatchObject({ isTrusted: true, isTrustedByCourse: true })
    expect(await home()).toBe(true)
    expect((await sendNew(desk, handle)).state).toBe('on_sale')
    await president.at(`/groups/${handle}/trust`, 'POST', { isTrusted: false })
    expect(await whole(handle)).toMatchObject({ isTrusted: false, isTrustedByCourse: false })
    expect((await desk.send(await draftOf(handle))).body.product.state).toBe('in_review')
  })

  test('counts while she who has it belongs', async () => {
    const { handle } = await group()
    const other = await newMember(handle, 'member')
    await certificateOf(other.id, { opens: ['photographs'] })
    expect((await whole(handle)).isTrusted).toBe(true)
    await sql('update membership set until = now() where id = $1', [other.membershipId])
    expect((await whole(handle)).isTrusted).toBe(false)
  })
})

describe('the office of treasurer', () => {
  const give = (memberId: string, more: object = {}) =>
    president.at<{ change: { id: string } }>('/offices', 'POST', {
      office: 'treasurer',
      memberId,
      until: NEXT_YEAR,
      act: 'Acta 7',
      ...more,
    })

  test('is given without a word to who has it', async () => {
    const { handle } = await group()
    const { id } = await newMember(handle)
    const course = await courseOpening('treasurer')
    await certificateOf(id, { opens: ['treasurer'] })
    expect((await give(id)).status).toBe(202)
    await withdraw(course)
  })

  test('is given without it only with a reason, which the second officer reads', async () => {
    const course = await courseOpening('treasurer')
    const { handle } = await group()
    const { id } = await newMember(handle)
    const no = await give(id)
    expect(no).toMatchObject({ status: 409, body: { code: 'course_needed' } })
    expect(no.body.fields?.withoutCourse).toContain(course.title)
    expect((await give(id, { withoutCourse: '  ' })).status).toBe(409)
    const { status, body } = await give(id, { withoutCourse: 'La eligió la asamblea y lo hará en enero' })
    expect(status).toBe(202)
    const { changes } = (await secretary.at<{ changes: DeskChange[] }>('/acts')).body
    const lines = changes.find((one) => one.id === body.change.id)?.lines
    expect(lines?.map(({ after }) => after)).toContain('La eligió la asamblea y lo hará en enero')
    const confirmed = await secretary.at(`/changes/${body.change.id}`, 'POST', { decision: 'confirm' })
    expect(confirmed.status).toBe(200)
    await withdraw(course)
  })
})
