import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { CodeAnswer } from '../../../contracts'
import { MARK_HEADER } from '../../../modules/access/write/trusted-devices'
import { read } from '../../../kernel/problem'
import { CODE_AGAIN_SECONDS } from '../../../modules/access/rules/entry-limits'
import { requestCodeWorkflow } from '../../../workflows/access/request-code'
import { visitorOf } from '../../visitor'

const body = z.object({
  to: z.string('Escribe tu número o tu correo.').trim().min(1, 'Escribe tu número o tu correo.').max(300),
  invitation: z.string().max(100).optional(),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { ...read(body, req.body), visitor: visitorOf(req), mark: req.get(MARK_HEADER) ?? null }
  const { result } = await requestCodeWorkflow(req.scope).run({ input })
  res.status(202).json({ ...result, retryAfterSeconds: CODE_AGAIN_SECONDS } satisfies CodeAnswer)
}
