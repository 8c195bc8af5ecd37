import type { OfficePerson } from '../../../../contracts'
import type { CourseOutline } from '../../../../contracts/training'
import type { OpeningCourse } from '../../../../contracts/training-progress'
import { type Office, officeNames } from '../../../federation/rules/offices'
import { preparesFor } from '../../rules/leadership/office-course'
import { standingFor } from '../../rules/leadership/standing'
import type { SeenPerson } from './office-people'

/** What prepares for an office: the course that is given, and all that ever were, by handle. */
export type OfficeCourses = { given: OpeningCourse | null; handles: ReadonlySet<string> }
export type Ahead = OfficePerson & { id: string }

type ByOffice<T> = Record<Office, T>
const eachOffice = <T>(of: (office: Office) => T) =>
  Object.fromEntries(officeNames.map((office) => [office, of(office)])) as ByOffice<T>

export const coursesFor = (outlines: readonly CourseOutline[]): ByOffice<OfficeCourses> =>
  eachOffice((office) => {
    const preparing = outlines.filter((one) => preparesFor(office, one))
    const given = preparing.find(({ isWithdrawn }) => !isWithdrawn)
    return {
      given: given ? { handle: given.handle, title: given.title } : null,
      handles: new Set(preparing.map(({ handle }) => handle)),
    }
  })

/** Of each office, who says something of it. */
export const aheadOf = (people: readonly SeenPerson[], courses: ByOffice<OfficeCourses>) =>
  eachOffice((office) => people.flatMap((person) => personAhead(office, person, courses[office]) ?? []))

/** Null: she says nothing of that office. */
function personAhead(
  office: Office,
  { id, name, of, wishes, levels, terms, courses }: SeenPerson,
  { given, handles }: OfficeCourses,
): Ahead | null {
  const isWished = wishes.includes(office)
  const level = levels[office] ?? null
  if (!isWished && level === null) return null
  const facts = { level, hasCourse: courses.some((course) => handles.has(course)), terms: terms[office] ?? 0 }
  const standing = standingFor({ ...facts, isTaught: given !== null })
  return { id, name, of, ...facts, wishes: isWished, standing }
}
