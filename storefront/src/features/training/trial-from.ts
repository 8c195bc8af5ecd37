import type { CourseTopic } from '#contracts'

/** Whether exercises of a course about that are done by trying a product. */
export const leadsToTrials = (topic: CourseTopic): boolean => topic === 'innovation'

/** Where a group begins a trial that grows from an exercise. */
export const trialFrom = (course: string, lesson: string): string =>
  `/grupo/formacion/pruebas/nueva?${new URLSearchParams({ curso: course, leccion: lesson }).toString()}`
