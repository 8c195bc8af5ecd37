import { expect, it } from 'vitest'
import type { OwnCourse, OwnLesson } from '#contracts'
import type { Queued, QueueState } from '../queue/item.ts'
import { luggageOf, nextLesson, progressWords, standingOf } from './standing.ts'

const lesson = (handle: string, isPassed = false): OwnLesson => ({
  handle,
  title: handle,
  minutes: 8,
  questionCount: 4,
  isPassed,
})
const course = { lessons: [lesson('a', true), lesson('b'), lesson('c')] } as OwnCourse
const item = (of: string, state: QueueState): Queued => ({
  id: `item-${of}`,
  memberId: 'm',
  handle: 'g',
  title: of,
  act: { is: 'lesson', body: { course: 'x', lesson: of, version: 1, answers: null, doneAt: '' } },
  state,
  reason: null,
  step: null,
  theirs: null,
  productId: null,
  queuedAt: '',
})

it.each([
  ['nothing was done', false, [], 'todo'],
  ['it waits for signal', false, [item('a', 'waiting')], 'waiting'],
  ['it was being sent when the tab died', false, [item('a', 'sending')], 'waiting'],
  ['it came back', false, [item('a', 'observed')], 'again'],
  ['it was passed', true, [], 'done'],
  ['it came back here and was passed on another phone', true, [item('a', 'observed')], 'done'],
  ['it is done once more', true, [item('a', 'waiting')], 'waiting'],
  ['another lesson waits', false, [item('b', 'waiting')], 'todo'],
] as const)('a lesson when %s', (_, isPassed, items, standing) => {
  expect(standingOf(lesson('a', isPassed), [...items])).toBe(standing)
})

it('counts what the store has apart from what waits', () => {
  expect(progressWords(course, [])).toBe('1 de 3 lecciones hechas')
  expect(progressWords(course, [item('b', 'waiting')])).toBe('1 de 3 lecciones hechas, 1 por enviar')
  expect(progressWords({ ...course, lessons: [lesson('a')] }, [])).toBe('0 de 1 lección hecha')
})

it('goes on with the first that is neither done nor on its way', () => {
  expect(nextLesson(course, [])?.handle).toBe('b')
  expect(nextLesson(course, [item('b', 'waiting')])?.handle).toBe('c')
  expect(nextLesson(course, [item('b', 'observed')])?.handle).toBe('b')
  expect(nextLesson(course, [item('b', 'waiting'), item('c', 'sending')])).toBeUndefined()
})

const weights = {
  a: { updatedAt: '1', bytes: 100, fileBytes: 0 },
  b: { updatedAt: '1', bytes: 200, fileBytes: 5000 },
  c: { updatedAt: '2', bytes: 300, fileBytes: 0 },
}
const head = (updatedAt: string, hasFiles = true) => ({ version: 1, updatedAt, bytes: 90, hasFiles })

it('takes along what is missing and what is older, and says what that costs', () => {
  const none = luggageOf(course.lessons, weights, {})
  expect(none).toMatchObject({ toTake: ['a', 'b', 'c'], bytesToTake: 600, bytesKept: 0, isUpdate: false })
  expect(none.fileBytes).toBe(5000)
  const some = luggageOf(course.lessons, weights, { a: head('1'), c: head('1') })
  expect(some).toMatchObject({ toTake: ['b', 'c'], bytesToTake: 500, bytesKept: 180, isUpdate: false })
  const older = luggageOf(course.lessons, weights, { a: head('1'), b: head('1', false), c: head('1') })
  expect(older).toMatchObject({ toTake: ['c'], isUpdate: true, fileBytes: 5000 })
  const all = luggageOf(course.lessons, weights, { a: head('1'), b: head('1'), c: head('2') })
  expect(all).toMatchObject({ toTake: [], isUpdate: false, fileBytes: 0 })
})

it('without signal no weight is known, and what is here is not old', () => {
  expect(luggageOf(course.lessons, null, { a: head('1') })).toMatchObject({
    toTake: ['b', 'c'],
    bytesToTake: null,
    bytesKept: 90,
  })
})
