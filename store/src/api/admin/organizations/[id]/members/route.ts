import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { FEDERATION } from '../../../../../modules/federation'
import type { FederationService } from '../../../../../modules/federation/service'
import { inviteMemberWorkflow } from '../../../../../workflows/federation/invite-member'
import { read } from '../../../../../problem'
import { findOrganization } from '../find-organization'

const body = z.object({
  name: z.string().trim().min(3, 'Falta el nombre.').max(120),
  role: z.enum(['leader', 'treasurer', 'member', 'helper']),
  phone: z
    .string()
    .regex(/^\+56\d{9}$/, 'El celular va así: +56912345678.')
    .nullish(),
  email: z.string().email('El correo no es válido.').nullish(),
  consentsToBeNamed: z.boolean().optional(),
  acceptedAt: z.string().datetime({ offset: true }).nullish(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await findOrganization(req)
  const memberships = await req.scope
    .resolve<FederationService>(FEDERATION)
    .listMemberships({ organization_id: id, until: null }, { relations: ['member'], take: 200 })
  res.json({ memberships })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId } = await findOrganization(req)
  const input = read(body, spacesOut(req.body))
  const { result } = await inviteMemberWorkflow(req.scope).run({ input: { organizationId, ...input } })
  res.status(201).json(result)
}

/** Phones are written with spaces by people. */
function spacesOut(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('phone' in given)) return given
  return typeof given.phone === 'string' ? { ...given, phone: given.phone.replace(/\s/g, '') } : given
}
