import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../kernel/problem'
import { askForChangeWorkflow } from '../../../workflows/access/ask-for-change'
import { bankSchema, sellingEntitySchema, words } from '../schemas'
import { staffOf } from '../staff'

const body = sellingEntitySchema.extend({ territory: words(120), bank: bankSchema })

/** Happens when a second person confirms it (`/admin/changes`): 202; the first of all at once: 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const after = read(body, req.body)
  const { result } = await askForChangeWorkflow(req.scope).run({
    input: { kind: 'selling_entity', after, by: staffOf(req).userId },
  })
  res.status(result.state === 'done' ? 201 : 202).json({ change: result })
}
