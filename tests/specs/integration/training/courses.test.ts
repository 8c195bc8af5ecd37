import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type {
  CertificateShown,
  CourseOutline,
  LessonResult,
  OwnCourses,
} from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { aCourse, publishedCourse, tellOutline } from '../../../fixtures/course.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'

type Headers = Record<string, string>
const group = await ownGroup()
const RIGHT = { q1: ['a'], q2: ['c', 'b'] }

let ana: Headers = {}
let eva: Headers = {}
beforeAll(async () => {
  ana = await sessionOf((await newMember(group, 'leader')).id)
  eva = await sessionOf((await newMember(group, 'member')).id)
})

const done = (
  who: Headers,
  of: CourseOutline,
  lesson: 0 | 1,
  more: object = {},
  key: string = randomUUID(),
) =>
  call<LessonResult & Problem>(
    'POST',
    '/members/me/lesson-results',
    {
      course: of.handle,
      lesson: of.lessons[lesson]?.handle,
      version: of.version,
      answers: lesson === 0 ? null : RIGHT,
      doneAt: new Date().toISOString(),
      ...more,
    },
    { ...who, 'idempotency-key': key },
  )
const own = async (who: Headers, { handle }: CourseOutline) =>
  (await call<OwnCourses>('GET', '/members/me/courses', undefined, who)).body.courses.find(
    (course) => course.handle === handle,
  )
const verified = (code: string) =>
  call<CertificateShown & Problem>('GET', `/certificates/${encodeURIComponent(code)}`)
async function certified(who: Headers, of: CourseOutline): Promise<CertificateShown> {
  await done(who, of, 0)
  const { body } = await done(who, of, 1)
  if (!body.course.certificate) throw new Error('she is not certified')
  return body.course.certificate
}
const kept = (of: CourseOutline) => sql('select version from course_outline where course = $1', [of.handle])

describe('what the cms tells of a course', () => {
  test('is kept once for each version, and the newest is in force in whatever order they come', async () => {
    const course = aCourse({ version: 2, title: 'La segunda' })
    const told = JSON.stringify(course)
    const all = await Promise.all([tellOutline(told), tellOutline(told), tellOutline(told)])
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(all.filter(({ body }) => body.isNew)).toHaveLength(1)
    const { status } = await tellOutline(JSON.stringify({ ...course, version: 1, title: 'La primera' }))
    expect(status).toBe(200)
    expect(await kept(course)).toHaveLength(2)
    expect(await own(ana, course)).toMatchObject({ title: 'La segunda', version: 2 })
  })

  test.each([
    ['without a signature', null],
    ['with a made-up one', 'v1=0000'],
  ])('%s nothing is there', async (_what, signature) => {
    const course = aCourse()
    const { status } = await tellOutline(JSON.stringify(course), signature)
    expect(status).toBe(404)
    expect(await kept(course)).toHaveLength(0)
  })

  test.each([
    ['a topic that nobody knows', { topic: 'magia' }],
    ['no hours', { hours: 0 }],
    ['a version before the first', { version: 0 }],
    ['no lessons at all', { lessons: null }],
    ['an address that is none', { handle: '../x' }],
  ])('%s is refused', async (_what, more) => {
    const course = aCourse()
    const { status } = await tellOutline(JSON.stringify({ ...course, ...more }))
    expect(status).toBe(400)
    expect(await kept(course)).toHaveLength(0)
  })

  test('withdrawn, it is listed only for who began it', async () => {
    const course = await publishedCourse()
    await done(ana, course, 0)
    await tellOutline(JSON.stringify({ ...course, version: 2, isWithdrawn: true }))
    expect(await own(ana, course)).toMatchObject({ isWithdrawn: true })
    expect(await own(eva, course)).toBeUndefined()
    expect((await done(ana, course, 1)).body.course.certificate).toBeNull()
  })
})

describe('a lesson that a member finished', () => {
  test('is kept once for one key, and judged here: what is right is told to nobody before', async () => {
    const course = await publishedCourse()
    expect(JSON.stringify(await own(ana, course))).not.toMatch(/isRight|passPercent/)
    const key = randomUUID()
    const at = { doneAt: new Date().toISOString(), answers: { q1: ['a'], q2: ['b'] } }
    const all = await Promise.all([1, 2, 3].map(() => done(ana, course, 1, at, key)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect(all.map(({ body: { isPassed, right, of } }) => ({ isPassed, right, of }))).toEqual(
      all.map(() => ({ isPassed: false, right: 1, of: 2 })),
    )
    expect(await done(ana, course, 1, { answers: RIGHT }, key)).toMatchObject({
      status: 422,
      body: { code: 'key_reused' },
    })
    const rows = await sql('select 1 from lesson_result where course = $1', [course.handle])
    expect(rows).toHaveLength(1)
    expect((await own(ana, course))?.lessons.map(({ isPassed }) => isPassed)).toEqual([false, false])
  })

  test('is hers alone, also in her own group', async () => {
    const course = await publishedCourse()
    await done(ana, course, 0)
    expect((await own(ana, course))?.lessons[0]?.isPassed).toBe(true)
    expect((await own(eva, course))?.lessons[0]?.isPassed).toBe(false)
  })

  test('is judged by the version that she had before her', async () => {
    const course = await publishedCourse()
    const [first, second] = course.lessons
    if (!first || !second?.quiz) throw new Error('no lessons')
    const turned = second.quiz.questions.map((one) => ({
      ...one,
      options: one.options.map(({ id, isRight }) => ({ id, isRight: !isRight })),
    }))
    const quiz = { ...second.quiz, questions: turned }
    const next = { ...course, version: 2, lessons: [first, { ...second, quiz }] }
    await tellOutline(JSON.stringify(next))
    expect((await done(ana, course, 1)).body.isPassed).toBe(true)
    expect((await done(eva, next, 1)).body.isPassed).toBe(false)
  })

  test('is never of a later moment than now', async () => {
    const course = await publishedCourse()
    await done(ana, course, 0, { doneAt: '2099-01-01T00:00:00.000Z' })
    const [row] = await sql<{ late: boolean }>(
      'select done_at > now() as late from lesson_result where course = $1',
      [course.handle],
    )
    expect(row).toEqual({ late: false })
  })

  test.each([
    ['of a course that there is not', { course: 'no-hay' }, 404],
    ['that the course has not', { lesson: 'no-hay' }, 404],
    ['with options of another', { answers: { q1: ['z'] } }, 400],
    ['without its answers', { answers: null }, 400],
    ['at no moment', { doneAt: 'ayer' }, 400],
  ])('%s is refused in words', async (_what, more, expected) => {
    const course = await publishedCourse()
    const { status, body } = await done(ana, course, 1, more)
    expect(status).toBe(expected)
    expect(body.message).toMatch(/[a-záéíóú]{3,}/)
  })
})

describe('a certificate', () => {
  test('is made once, with the last lesson, and says who, what, how long and until when', async () => {
    const course = await publishedCourse()
    await done(ana, course, 0)
    const both = await Promise.all([done(ana, course, 1), done(ana, course, 1)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const rows = await sql('select 1 from certificate where course = $1', [course.handle])
    expect(rows).toHaveLength(1)
    const certificate = (await own(ana, course))?.certificate
    expect(certificate).toMatchObject({ course: 'Guardar la miel', hours: 2.5, state: 'valid' })
    const { status, body } = await verified(certificate?.code ?? '')
    expect(status).toBe(200)
    expect(body).toEqual(certificate)
    expect(Object.keys(body).toSorted()).toEqual(
      ['code', 'course', 'holder', 'hours', 'issuedOn', 'issuer', 'state', 'validUntil'].toSorted(),
    )
  })

  test('is found however its code is typed, and no other', async () => {
    const { code } = await certified(eva, await publishedCourse())
    expect((await verified(code.toLowerCase().replaceAll('-', ' '))).status).toBe(200)
    const other = code.replace(/.$/, (letter) => (letter === '7' ? '8' : '7'))
    for (const wrong of [other, 'x', `${code}0`, "' or 1=1 --"])
      expect(await verified(wrong)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  test('keeps its words when she changes her name, and is not changed by anybody', async () => {
    const course = await publishedCourse()
    const { code, holder } = await certified(ana, course)
    await sql(`update member set name = name || ' Segunda' where name = $1`, [holder])
    expect((await verified(code)).body.holder).toBe(holder)
    await expect(
      sql(`update certificate set holder = 'Otra' where course = $1`, [course.handle]),
    ).rejects.toThrow(/only taken back/)
    await expect(sql('delete from certificate where course = $1', [course.handle])).rejects.toThrow(
      /only taken back/,
    )
    await expect(
      sql('update lesson_result set is_passed = true where course = $1', [course.handle]),
    ).rejects.toThrow(/stays as it was/)
  })

  test('that was taken back says so, cannot be given back, and can be earned again', async () => {
    const course = await publishedCourse()
    const { code } = await certified(eva, course)
    const takeBack = () =>
      sql(
        `update certificate set revoked_at = now(), revoked_by = 'member:x', revoked_reason = 'No asistió'
          where course = $1`,
        [course.handle],
      )
    await takeBack()
    expect((await verified(code)).body).toMatchObject({ state: 'revoked' })
    expect(JSON.stringify((await verified(code)).body)).not.toContain('No asistió')
    await expect(takeBack()).rejects.toThrow(/only taken back/)
    // What she had passed on the same day does not give it back.
    expect((await done(eva, course, 0)).body.course.certificate).toMatchObject({ state: 'revoked' })
    const again = await certified(eva, course)
    expect(again.code).not.toBe(code)
    expect(again.state).toBe('valid')
  })

  test('is not made twice while it holds for long, and not by reading where one has to be there', async () => {
    const course = await publishedCourse()
    const { code } = await certified(ana, course)
    expect((await certified(ana, course)).code).toBe(code)
    const there = await publishedCourse({ mode: 'inPerson' })
    await done(ana, there, 0)
    expect((await done(ana, there, 1)).body.course.certificate).toBeNull()
  })
})
