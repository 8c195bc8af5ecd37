import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CourseOutline, OwnCourses } from '../../../../store/src/contracts/index.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { noteList as note, peopleOf, plannedSession } from '../../../fixtures/training/training-session.ts'

type Headers = Record<string, string>

const group = await ownGroup()
const HERE = 'productoras-de-arauco'
const people = (count: number) => peopleOf(group, count)
let trainer: Officer
beforeAll(async () => {
  trainer = await newOfficer(HERE, ['trainer'])
})
afterAll(() => endOfficesOf(trainer.member))

describe('what attendance certifies', () => {
  const certificate = async (who: Headers, { handle }: CourseOutline) =>
    (await call<OwnCourses>('GET', '/members/me/courses', undefined, who)).body.courses.find(
      (course) => course.handle === handle,
    )?.certificate
  const read = (who: Headers, of: CourseOutline) =>
    Promise.all(
      of.lessons.map(({ handle: lesson }, nth) =>
        call(
          'POST',
          '/members/me/lesson-results',
          {
            ...{ course: of.handle, lesson, version: of.version, doneAt: new Date().toISOString() },
            answers: nth === 0 ? null : { q1: ['a'], q2: ['c', 'b'] },
          },
          { ...who, 'idempotency-key': randomUUID() },
        ),
      ),
    )

  test('is a course in a room, at once', async () => {
    const course = await publishedCourse({ mode: 'inPerson' })
    const id = await plannedSession(HERE, { course: course.handle, startsIn: '-1 hour' })
    const [one = ''] = await people(1)
    await note(trainer, id, [one])
    expect(await certificate(await sessionOf(one), course)).toMatchObject({ state: 'valid' })
  })

  test('is not one that is learned by reading, nor a mixed one alone', async () => {
    for (const mode of ['online', 'mixed'] as const) {
      const course = await publishedCourse({ mode })
      const id = await plannedSession(HERE, { course: course.handle, startsIn: '-1 hour' })
      const [one = ''] = await people(1)
      await note(trainer, id, [one])
      expect([mode, await certificate(await sessionOf(one), course)]).toEqual([mode, null])
    }
  })

  test('is a mixed one with its lessons, whichever comes last, and once when they come together', async () => {
    for (const order of ['lessons first', 'together', 'lessons last'] as const) {
      const course = await publishedCourse({ mode: 'mixed' })
      const id = await plannedSession(HERE, { course: course.handle, startsIn: '-1 hour' })
      const [one = ''] = await people(1)
      const who = await sessionOf(one)
      const deeds = [() => read(who, course), () => note(trainer, id, [one])]
      if (order === 'lessons last') deeds.reverse()
      if (order === 'together') await Promise.all(deeds.map((deed) => deed()))
      else for (const deed of deeds) await deed()
      const made = await sql('select 1 from certificate where course = $1', [course.handle])
      expect([order, made.length]).toEqual([order, 1])
    }
  })

  test('is nothing by what was taken back before her lessons were done', async () => {
    const course = await publishedCourse({ mode: 'mixed' })
    const id = await plannedSession(HERE, { course: course.handle, startsIn: '-1 hour' })
    const [one = ''] = await people(1)
    await note(trainer, id, [one])
    await trainer.at(`/sessions/${id}/attendance/${one}`, 'POST', { reason: 'No estuvo' })
    const who = await sessionOf(one)
    await read(who, course)
    expect(await certificate(who, course)).toBeNull()
  })
})
