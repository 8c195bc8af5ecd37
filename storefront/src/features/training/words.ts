import type { Course, LessonName } from '../../lib/cms-types.ts'

/** "340 KB", "2,4 MB": what a telephone is going to pay for. */
export function fileSize(bytes: number): string {
  const kb = Math.max(1, Math.round(bytes / 1024))
  return kb < 1000 ? `${kb} KB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}

/** "1 hora", "1,5 horas" */
export const hoursWords = (hours: number): string =>
  hours === 1 ? '1 hora' : `${String(hours).replace('.', ',')} horas`

export const minutesWords = (minutes: number): string => (minutes === 1 ? '1 minuto' : `${minutes} minutos`)

export const lessonsWords = (lessons: readonly LessonName[]): string =>
  lessons.length === 1 ? '1 lección' : `${lessons.length} lecciones`

/** "12 meses", "2 años" */
export const validityWords = (months: number): string => {
  const years = months / 12
  if (months === 1) return '1 mes'
  if (!Number.isInteger(years)) return `${months} meses`
  return years === 1 ? '1 año' : `${years} años`
}

/** Where one is in a course, and what comes before and after. */
export function placeOf(course: Pick<Course, 'lessons'>, slug: string) {
  const at = course.lessons.findIndex((lesson) => lesson.slug === slug)
  return at < 0 ? null : { number: at + 1, before: course.lessons[at - 1], after: course.lessons[at + 1] }
}
