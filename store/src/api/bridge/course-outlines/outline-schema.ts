import { z } from '@medusajs/framework/zod'
import {
  COURSE_LEVELS,
  COURSE_MODES,
  COURSE_TOPICS,
  type CourseOutline,
  QUALIFICATIONS,
} from '../../../contracts/training'

const keysOf = <T extends object>(words: T) => z.enum(Object.keys(words) as [keyof T & string])

const handle = z.string().regex(/^[a-z0-9-]{1,80}$/)
const id = z.string().min(1).max(64)
const option = z.object({ id, isRight: z.boolean() })
const question = z.object({
  id,
  kind: z.enum(['one', 'many']),
  options: z.array(option).min(2).max(10),
})
const quiz = z.object({
  passPercent: z.number().int().min(1).max(100),
  questions: z.array(question).min(1).max(50),
})
const lesson = z.object({
  handle,
  title: z.string().min(1).max(200),
  minutes: z.number().int().min(1).max(600),
  quiz: quiz.nullable(),
})

/** A course as the cms tells of it (`contracts/training.ts`). */
export const outlineSchema = z.object({
  handle,
  version: z.number().int().min(1),
  title: z.string().min(1).max(200),
  topic: keysOf(COURSE_TOPICS),
  level: keysOf(COURSE_LEVELS),
  hours: z.number().positive().max(500),
  mode: keysOf(COURSE_MODES),
  audience: z.string().max(300).nullable(),
  prerequisites: z.array(handle).max(20),
  opens: z.array(keysOf(QUALIFICATIONS)).max(10),
  validityMonths: z.number().int().min(1).max(120).nullable(),
  lessons: z.array(lesson).max(100),
  publishedAt: z.iso.datetime(),
  isWithdrawn: z.boolean(),
}) satisfies z.ZodType<CourseOutline>
