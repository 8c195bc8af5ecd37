import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { RecallReceipt } from '../../../../../../../contracts'
import { read } from '../../../../../../../kernel/problem'
import { confirmRecallWorkflow } from '../../../../../../../workflows/supply/confirm-recall'
import { words } from '../../../../../../admin/schemas'

const receiptSaid: z.ZodType<RecallReceipt, unknown> = z.object({ name: words(80) })

/** The institution read what was recalled; said twice, once. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { token = '', recall: recallId = '' } = req.params
  const input = { token, recallId, receipt: read(receiptSaid, req.body) }
  const { result } = await confirmRecallWorkflow(req.scope).run({ input })
  res.set('Cache-Control', 'no-store').json(result)
}
