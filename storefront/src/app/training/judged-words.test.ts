import { expect, it } from 'vitest'
import type { LessonResult, OwnCourse } from '#contracts'
import { judgedWords, withCourse } from './judged-words.ts'

const result = (isPassed: boolean, right: number | null, of: number | null) =>
  ({ isPassed, right, of }) as LessonResult

it.each([
  [result(true, 3, 4), '3 de 4: aprobada.'],
  [result(false, 2, 4), '2 de 4: todavía no. Mira por qué y responde otra vez.'],
  [result(true, null, null), 'Lección hecha.'],
])('says what the store judged', (judged, words) => expect(judgedWords(judged)).toBe(words))

it('puts the course in its place, and adds none', () => {
  const course = (handle: string, version = 1) => ({ handle, version }) as OwnCourse
  const before = { courses: [course('a'), course('b')] }
  expect(withCourse(before, course('b', 2))).toEqual({ courses: [course('a'), course('b', 2)] })
  expect(withCourse(before, course('c'))).toEqual(before)
})
