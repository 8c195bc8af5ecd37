import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { backOnSchema, pauseNoteSchema } from '../../../../../../pause-schema'
import { changeOrganizationStatusWorkflow } from '../../../../../../../workflows/federation/change-organization-status'
import { deskOf } from '../../../../../guard'
import { belowOf } from '../../read-groups'

const body = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('paused'),
    note: pauseNoteSchema,
    backOn: z.union([z.literal(''), backOnSchema]).optional(),
  }),
  z.object({ to: z.literal('active') }),
  z.object({
    to: z.literal('left'),
    isSure: z.literal(true, 'Marca que estás segura: no se puede deshacer.'),
  }),
])

/** It rests, comes back, or has left for good. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, handle } = await belowOf(req)
  const given = read(body, req.body)
  const { officer } = deskOf(req)
  const said =
    given.to === 'paused' ? { note: given.note || undefined, backOn: given.backOn || undefined } : {}
  await changeOrganizationStatusWorkflow(req.scope).run({ input: { id, to: given.to, officer, ...said } })
  res.json({ handle })
}
