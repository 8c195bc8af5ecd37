import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { askAtDeskWorkflow } from '../../../../../workflows/access/ask-at-desk'
import { bankSchema, sellingEntitySchema, words } from '../../../../admin/schemas'
import { federationDeskOf } from '../../../guard'

const body = sellingEntitySchema.extend({ territory: words(120), bank: bankSchema })

/** Happens when a second officer confirms it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { handle, officer } = federationDeskOf(req)
  const after = { ...read(body, req.body), organization: handle }
  const input = { kind: 'selling_entity' as const, after, officer, isRescue: false }
  const { result } = await askAtDeskWorkflow(req.scope).run({ input })
  res.status(202).json({ change: result })
}
