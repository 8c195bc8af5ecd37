import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { SessionCode } from '../../../../../../../contracts'
import { env } from '../../../../../../../env'
import { Problem } from '../../../../../../../kernel/problem'
import { codeNow } from '../../../../../../../modules/training/read/code-now'
import { codeProblem } from '../../../../../../../modules/training/rules/session'
import { sessionOf } from '../../read-session'

/** What is shown in the room in this minute. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id, now, at } = await sessionOf(req)
  const problem = codeProblem(now, at)
  if (problem) throw new Problem('not_possible', problem)
  const { code, seconds } = codeNow(id, at)
  const url = `${env.shopUrl}/grupo/formacion/jornadas/${id}?codigo=${code}`
  res.json({ code, url, seconds } satisfies SessionCode)
}
