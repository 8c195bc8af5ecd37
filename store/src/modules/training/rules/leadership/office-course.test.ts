import { expect, it } from 'vitest'
import { COURSE_TOPICS, type CourseTopic, type Qualification } from '../../../../contracts/training'
import { type Office, officeNames } from '../../../federation/rules/offices'
import { preparesFor } from './office-course'

const course = (topic: CourseTopic, ...opens: Qualification[]) => ({ topic, opens })

it.each<[Office, ReturnType<typeof course>, boolean]>([
  ['president', course('leadership'), true],
  ['president', course('treasury', 'treasurer'), false],
  ['secretary', course('association'), true],
  ['secretary', course('leadership'), false],
  ['treasurer', course('treasury'), true],
  ['treasurer', course('management', 'treasurer'), true],
  ['treasurer', course('management'), false],
  ['auditor', course('management', 'treasurer'), false],
  ['auditor', course('treasury'), true],
  ['quality', course('quality', 'quality'), true],
  ['communications', course('photographs'), true],
])('%s is prepared for by %o: %s', (office, given, isIt) => expect(preparesFor(office, given)).toBe(isIt))

it('names one topic for each office', () => {
  const topics = Object.keys(COURSE_TOPICS) as CourseTopic[]
  for (const office of officeNames)
    expect(topics.filter((topic) => preparesFor(office, course(topic)))).toHaveLength(1)
})
