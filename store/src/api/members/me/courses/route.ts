import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnCourses } from '../../../../contracts'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownCourses } from '../../../../modules/training/read/own-courses'

/** What she can learn and what she did of it: hers, whatever group she acts for. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  const courses = await ownCourses(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId)
  res.json({ courses } satisfies OwnCourses)
}
