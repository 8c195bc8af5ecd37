import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { proposeMentorshipWorkflow } from '../../../../../workflows/training/leadership/propose-mentorship'
import { deskOf } from '../../../guard'
import { memberId } from '../sessions/session-schema'

const pair = z.object({ mentor: memberId, mentee: memberId })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, ...read(pair, req.body) }
  const { result } = await proposeMentorshipWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
