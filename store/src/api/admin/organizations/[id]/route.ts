import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { updateOrganizationWorkflow } from '../../../../workflows/federation/update-organization'
import { read } from '../../../../kernel/problem'
import { findOrganization } from './find-organization'

const body = z.object({
  name: z.string().trim().min(3, 'Falta el nombre.').max(120).optional(),
  communeCode: z
    .string()
    .regex(/^\d{5}$/, 'Elige la comuna.')
    .nullish(),
  locality: z.string().max(120).nullish(),
  trade: z.string().max(120).nullish(),
  isTrusted: z.boolean().optional(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ organization: await findOrganization(req) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await findOrganization(req)
  const { communeCode, isTrusted, ...rest } = read(body, req.body)
  const { result } = await updateOrganizationWorkflow(req.scope).run({
    input: {
      id,
      ...rest,
      ...(communeCode === undefined ? {} : { commune_code: communeCode }),
      ...(isTrusted === undefined ? {} : { is_trusted: isTrusted }),
    },
  })
  res.json({ organization: result })
}
