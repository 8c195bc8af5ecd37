import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { CourseOutlineMessage } from '../../store/src/contracts/bridge.ts'
import { isSignedByUs } from '../../store/src/kernel/signature.ts'
import { asBody } from '../src/body/paragraphs.ts'
import { env } from '../src/env.ts'
import type { Course, Lesson, User } from '../src/payload-types.ts'
import { store } from './environment.ts'

export const ALONE = 'Somos dos y la otra está de viaje.'

export const oneText = (text = 'Lávate las manos.'): NonNullable<Lesson['blocks']> => [
  { blockType: 'text', body: asBody(text) },
]

export const oneQuiz = (): NonNullable<Lesson['blocks']> => [
  ...oneText(),
  {
    blockType: 'quiz',
    passPercent: 60,
    questions: [
      {
        text: '¿Cuánto dura el lavado?',
        kind: 'one',
        explanation: 'Menos no saca lo que no se ve.',
        options: [
          { text: 'Un segundo', isRight: false },
          { text: 'Veinte segundos', isRight: true },
        ],
      },
    ],
  },
]

const saved = { overrideAccess: false } as const

export const drafts = (payload: Payload) => ({
  lesson: (user: User | null, data: Partial<Lesson> = {}) =>
    payload.create({
      collection: 'lessons',
      data: { title: 'Las manos', minutes: 8, blocks: oneText(), ...data },
      draft: true,
      user,
      ...saved,
    }),
  course: (user: User | null, data: Partial<Course> = {}) =>
    payload.create({
      collection: 'courses',
      data: {
        title: 'Higiene',
        summary: 'Cocinar sin enfermar a nadie.',
        topic: 'food-handling',
        level: 'basic',
        mode: 'online',
        hours: 1.5,
        ...data,
      },
      draft: true,
      user,
      ...saved,
    }),
  changeLesson: (user: User | null, id: string, data: Partial<Lesson>, draft = false) =>
    payload.update({ collection: 'lessons', id, data, draft, user, ...saved }),
  changeCourse: (user: User | null, id: string, data: Partial<Course>, draft = false) =>
    payload.update({ collection: 'courses', id, data, draft, user, ...saved }),
})

/** What the store was told of courses, once what waits has run. */
export async function toldOf(payload: Payload, handle: string | null | undefined) {
  await payload.jobs.run({ limit: 100 })
  const messages = store.calls.map(({ path, body, signature }) => {
    expect([path, isSignedByUs(signature, body, env.internalSecret)]).toEqual([
      '/bridge/course-outlines',
      true,
    ])
    return JSON.parse(body) as CourseOutlineMessage
  })
  return messages.filter((message) => message.handle === handle).sort((a, b) => a.version - b.version)
}
