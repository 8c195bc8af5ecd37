import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../kernel/problem'
import { askForChangeWorkflow } from '../../../workflows/access/ask-for-change'
import { shareTermsSchema } from '../schemas'
import { staffOf } from '../staff'

/** Happens when a second person confirms it (`/admin/changes`): 202; the first of all at once: 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const after = read(shareTermsSchema, req.body)
  const { result } = await askForChangeWorkflow(req.scope).run({
    input: { kind: 'share_terms', after, by: staffOf(req).userId },
  })
  res.status(result.state === 'done' ? 201 : 202).json({ change: result })
}
