import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { plainText } from '../../../../../kernel/text/plain-text'
import { UPLOAD_KEY } from '../../../../../uploads/place'
import { keepPhotoWorkflow } from '../../../../../workflows/photo/keep-photo'
import { actingOf } from '../../../../../modules/federation/read/acting'

const words = { error: 'La foto no llegó bien. Agrégala de nuevo.' }

const schema = z.object({
  upload: z.string(words).regex(UPLOAD_KEY, words),
  sha256: z.string(words).regex(/^[0-9a-f]{64}$/, words),
  alt: z
    .string()
    .transform((text) => plainText(text.slice(0, 200)))
    .default(''),
})

/** A photo of an upload that ended. The same upload again answers as the first time. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const input = { organizationId, by, ...read(schema, req.body) }
  const { result } = await keepPhotoWorkflow(req.scope).run({ input })
  res.status(201).json({ photo: result })
}
