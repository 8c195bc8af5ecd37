import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { revokeCertificateWorkflow } from '../../../../../../../workflows/training/revoke-certificate'
import { deskOf } from '../../../../../guard'
import { reason } from '../../reason'
import { seenHere } from '../../seen-here'

const body = z.object({ reason })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = {
    officer,
    id: req.params.id ?? '',
    ...read(body, req.body),
    seen: await seenHere(req),
  }
  const { result } = await revokeCertificateWorkflow(req.scope).run({ input })
  res.json(result)
}
