import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { updateOrganizationWorkflow } from '../../../../workflows/federation/update-organization'
import { Problem, read } from '../../../../kernel/problem'
import { findOrganization } from './find-organization'

const body = z.object({
  name: z.string().trim().min(3, 'Falta el nombre.').max(120).optional(),
  communeCode: z
    .string()
    .regex(/^\d{5}$/, 'Elige la comuna.')
    .nullish(),
  locality: z.string().max(120).nullish(),
  trade: z.string().max(120).nullish(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ organization: await findOrganization(req) })
}

/** A federation or an association: groups are changed at the desk. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, kind } = await findOrganization(req)
  if (kind === 'group') throw new Problem('not_yours', 'Los grupos se cambian en la mesa de su asociación.')
  const { communeCode, ...rest } = read(body, req.body)
  const { result } = await updateOrganizationWorkflow(req.scope).run({
    input: {
      id,
      ...rest,
      ...(communeCode === undefined ? {} : { commune_code: communeCode }),
    },
  })
  res.json({ organization: result })
}
