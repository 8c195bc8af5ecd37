import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../env'
import { notFound } from '../kernel/problem'
import type { ProofFound } from '../modules/settlement/read/payout-proof'
import { sendPrivateFile } from './send-private-file'

/** Where the upload lies; null: none came. */
export const proofSent = (req: MedusaRequest & { file?: { path: string } }): string | null =>
  req.file?.path ?? null

/** A picture is ours, and shown; a PDF is the bank's, and saved. @throws Problem 404 not_found */
export async function sendPayoutProof(res: MedusaResponse, found: ProofFound | null): Promise<void> {
  if (!found) throw notFound('Ese pago no tiene comprobante.')
  const { format, file, saveAs } = found
  await sendPrivateFile(res, {
    ...{ folder: env.proofsDir, file },
    ...(format === 'pdf' ? { type: 'application/pdf', saveAs } : { type: 'image/webp' }),
  })
}
