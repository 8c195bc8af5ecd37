import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CourseOutline } from '../../../contracts/training'
import type { OwnCourse } from '../../../contracts/training-progress'
import { certificatesOf, type CertificateRow, shownCertificate } from './certificates'
import { newestOutline, newestOutlines } from './outlines'
import { passedLessons } from './passed-lessons'

type Passed = Awaited<ReturnType<typeof passedLessons>>

/** All courses with what a member did of them; of those that were withdrawn only hers. */
export async function ownCourses(knex: Knex, memberId: string): Promise<OwnCourse[]> {
  const [outlines, passed, certificates] = await Promise.all([
    newestOutlines(knex),
    passedLessons(knex, memberId),
    certificatesOf(knex, memberId),
  ])
  const begun = new Set([...passed.map(({ course }) => course), ...certificates.keys()])
  return outlines
    .filter(({ handle, isWithdrawn }) => !isWithdrawn || begun.has(handle))
    .map((outline) => ownCourseOf(outline, passed, certificates.get(outline.handle)))
}

/** One course as `ownCourses` has it, or null. */
export async function ownCourse(knex: Knex, memberId: string, course: string): Promise<OwnCourse | null> {
  const outline = await newestOutline(knex, course)
  if (!outline) return null
  const [passed, certificates] = await Promise.all([
    passedLessons(knex, memberId, course),
    certificatesOf(knex, memberId),
  ])
  return ownCourseOf(outline, passed, certificates.get(course))
}

function ownCourseOf(
  outline: CourseOutline,
  passed: Passed,
  certificate: CertificateRow | undefined,
): OwnCourse {
  const { publishedAt: _when, validityMonths: _months, lessons, ...said } = outline
  const done = new Set(passed.filter(({ course }) => course === said.handle).map(({ lesson }) => lesson))
  return {
    ...said,
    lessons: lessons.map(({ handle, title, minutes, quiz }) => ({
      handle,
      title,
      minutes,
      questionCount: quiz?.questions.length ?? 0,
      isPassed: done.has(handle),
    })),
    certificate: certificate ? shownCertificate(certificate, new Date()) : null,
  }
}
