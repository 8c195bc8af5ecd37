import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { CourseOutlineMessage } from '../../../contracts'
import { read } from '../../../kernel/problem'
import { noteCourseOutlineWorkflow } from '../../../workflows/training/note-course-outline'
import { outlineSchema } from './outline-schema'

/** The cms tells of a course that was published or withdrawn. Told again, nothing happens. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const outline: CourseOutlineMessage = read(outlineSchema, req.body)
  const { result } = await noteCourseOutlineWorkflow(req.scope).run({ input: outline })
  res.json(result)
}
