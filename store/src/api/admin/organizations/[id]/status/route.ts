import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { changeOrganizationStatusWorkflow } from '../../../../../workflows/federation/change-organization-status'
import { read } from '../../../../../kernel/problem'
import { findOrganization } from '../find-organization'

const body = z.object({
  to: z.enum(['active', 'paused', 'left']),
  note: z.string().max(300).optional(),
  backOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'La fecha va así: 2027-01-15.')
    .optional(),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await findOrganization(req)
  const { result } = await changeOrganizationStatusWorkflow(req.scope).run({
    input: { id, ...read(body, req.body) },
  })
  res.json({ organization: result })
}
