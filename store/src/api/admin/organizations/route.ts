import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import { createOrganizationWorkflow } from '../../../workflows/federation/create-organization'
import { read } from '../../../kernel/problem'
import { handleSchema } from '../schemas'

const body = z.object({
  kind: z.enum(['association', 'group']),
  handle: handleSchema,
  name: z.string().trim().min(3, 'Falta el nombre.').max(120),
  parent: handleSchema.nullish(),
  communeCode: z
    .string()
    .regex(/^\d{5}$/, 'Elige la comuna.')
    .nullish(),
  locality: z.string().max(120).nullish(),
  trade: z.string().max(120).nullish(),
  legalForm: z.string().max(60).nullish(),
  sellerModel: z.enum(['own_sale', 'consignment', 'marketplace']).optional(),
  isTrusted: z.boolean().optional(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const federation = req.scope.resolve<FederationService>(FEDERATION)
  const handle = typeof req.query.handle === 'string' ? { handle: req.query.handle } : {}
  const organizations = await federation.listOrganizations(handle, { take: 1000, order: { name: 'ASC' } })
  res.json({ organizations })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await createOrganizationWorkflow(req.scope).run({ input: read(body, req.body) })
  res.status(201).json({ organization: result })
}
