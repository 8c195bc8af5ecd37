import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { enrolAtDeskWorkflow } from '../../../../../../../workflows/training/enrol-at-desk'
import { deskOf } from '../../../../../guard'
import { sessionOf } from '../../read-session'
import { memberIds } from '../../session-schema'

const asked = z.object({ to: z.enum(['enrolled', 'left'], 'Di si va o no va.'), members: memberIds })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await sessionOf(req)
  const input = { id, officer: deskOf(req).officer, ...read(asked, req.body) }
  const { result } = await enrolAtDeskWorkflow(req.scope).run({ input })
  res.json(result)
}
