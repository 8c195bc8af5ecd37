import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { LessonResult, LessonResultRequest } from '../../../../contracts'
import { notFound, read } from '../../../../kernel/problem'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownCourse } from '../../../../modules/training/read/own-courses'
import { noteLessonResultWorkflow } from '../../../../workflows/training/note-lesson-result'
import { idempotencyKeySchema } from '../../../checkout-schemas'

const handle = z.string().regex(/^[a-z0-9-]{1,80}$/, 'No encontramos esa lección.')
const id = z.string().min(1).max(64)
const request = z.object({
  course: handle,
  lesson: handle,
  version: z.number().int().min(1),
  answers: z.record(id, z.array(id).max(10)).nullable(),
  doneAt: z.iso.datetime('No entendemos ese momento.'),
}) satisfies z.ZodType<LessonResultRequest>

/** A lesson that she finished, perhaps a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const asked = read(request, req.body)
  const { result } = await noteLessonResultWorkflow(req.scope).run({
    input: { memberId, key, request: asked },
  })
  const { isNew, ...judged } = result
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const course = await ownCourse(knex, memberId, asked.course)
  if (!course) throw notFound('No encontramos ese curso.')
  res.status(isNew ? 201 : 200).json({ ...judged, course } satisfies LessonResult)
}
