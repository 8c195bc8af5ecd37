import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../kernel/problem'
import { correctMemberWorkflow } from '../../../../workflows/federation/correct-member'
import { invitationSchema } from '../../../invitation-schema'
import { byStaff } from '../../staff'

const body = invitationSchema.pick({ name: true, phone: true, email: true })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await correctMemberWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: byStaff(req), ...read(body, req.body) },
  })
  res.json({ member: result })
}
