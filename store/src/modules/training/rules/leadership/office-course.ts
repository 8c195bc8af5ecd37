import type { CourseOutline, CourseTopic } from '../../../../contracts/training'
import type { Office } from '../../../federation/rules/offices'
import { OFFICE_ASKS } from '../what-opens'

/** What one learns before an office. Nobody is kept from it by this: it is what its future holder looks for. */
const OFFICE_TOPICS: Record<Office, CourseTopic> = {
  president: 'leadership',
  secretary: 'association',
  treasurer: 'treasury',
  coordinator: 'leadership',
  trainer: 'leadership',
  quality: 'quality',
  communications: 'photographs',
  auditor: 'treasury',
}

type Course = Pick<CourseOutline, 'topic' | 'opens'>

/** Whether a course prepares for an office: by its topic, or because the office asks for what it opens. */
export function preparesFor(office: Office, { topic, opens }: Course): boolean {
  const asked = OFFICE_ASKS[office]
  return topic === OFFICE_TOPICS[office] || (asked !== undefined && opens.includes(asked))
}
