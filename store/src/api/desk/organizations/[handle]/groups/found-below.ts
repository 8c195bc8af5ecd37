import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { invalid, read } from '../../../../../kernel/problem'
import { slug } from '../../../../../kernel/text/slug'
import { createOrganizationWorkflow } from '../../../../../workflows/federation/create-organization'
import { handleSchema } from '../../../../admin/schemas'
import { deskOf } from '../../../guard'
import { groupFacts } from './group-schema'

/** Pages of the shop that stand where a page or a desk of that name would. */
const RESERVED = new Set(['nuevo', 'entrar', 'salir', 'segundo-factor'])

const body = groupFacts.extend({
  handle: z.union([z.literal(''), handleSchema]).optional(),
  association: z.string().max(80).optional(),
})

/**
 * Founds a group, or an association, below the desk, and answers its handle, which is made of the name if none is given.
 * @param parentOf the handle of what it is part of; `association`: the one that was named
 */
export async function foundBelow(
  req: MedusaRequest,
  res: MedusaResponse,
  kind: 'group' | 'association',
  parentOf: (association: string) => Promise<string>,
): Promise<void> {
  const { officer } = deskOf(req)
  const { association = '', handle: given, ...facts } = read(body, req.body)
  const handle = given || slug(facts.name)
  if (RESERVED.has(handle) || !handleSchema.safeParse(handle).success)
    throw invalid('Hay algo que corregir.', { handle: 'Elige otra dirección.' })
  const parent = await parentOf(association)
  await createOrganizationWorkflow(req.scope).run({ input: { ...facts, kind, handle, parent, officer } })
  res.status(201).json({ handle })
}
