import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { invalid } from '../../../../kernel/problem'
import { sendProofWorkflow } from '../../../../workflows/checkout/send-proof'

type Upload = MedusaRequest & { file?: { path: string } }

/** A picture of the transfer. The same one again answers as the first time. */
export async function POST(req: Upload, res: MedusaResponse) {
  const missing = 'Elige la imagen de tu transferencia.'
  if (!req.file) throw invalid(missing, { proof: missing })
  const input = { token: String(req.params.token), file: req.file.path }
  const { result } = await sendProofWorkflow(req.scope).run({ input })
  const { state, reason } = result
  res.status(201).set('Cache-Control', 'no-store').json({ proof: { state, reason } })
}
