import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../kernel/problem'
import { decideProposalWorkflow } from '../../../../workflows/product/decide-proposal'
import { proposalDecision } from '../../../proposal-decision'
import { byStaff } from '../../staff'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const given = read(proposalDecision, req.body)
  const { result } = await decideProposalWorkflow(req.scope).run({
    input: { ...given, productId: req.params.id ?? '', by: byStaff(req) },
  })
  res.json(result)
}
