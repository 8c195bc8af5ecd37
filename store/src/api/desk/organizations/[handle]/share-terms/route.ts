import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { askAtDeskWorkflow } from '../../../../../workflows/access/ask-at-desk'
import { federationDeskOf } from '../../../guard'
import { shareTermsAsked } from './share-terms-asked'

/** Happens when a second officer confirms it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { handle, officer } = federationDeskOf(req)
  const after = { ...read(shareTermsAsked, req.body), organization: handle }
  const input = { kind: 'share_terms' as const, after, officer, isRescue: false }
  const { result } = await askAtDeskWorkflow(req.scope).run({ input })
  res.status(202).json({ change: result })
}
