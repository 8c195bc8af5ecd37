import type { LessonResult, OwnCourse, OwnCourses } from '#contracts'

export const judgedWords = ({ isPassed, right, of }: LessonResult) =>
  of === null
    ? 'Lección hecha.'
    : `${right} de ${of}: ${isPassed ? 'aprobada.' : 'todavía no. Mira por qué y responde otra vez.'}`

export const withCourse = ({ courses }: OwnCourses, course: OwnCourse): OwnCourses => ({
  courses: courses.map((one) => (one.handle === course.handle ? course : one)),
})
