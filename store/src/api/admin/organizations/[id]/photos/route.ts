import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { storePhotoWorkflow } from '../../../../../workflows/photo/store-photo'
import { invalid } from '../../../../../kernel/problem'
import { cutText, plainLine } from '../../../../../kernel/text/plain-text'
import { PRODUCT_LIMITS } from '../../../../../contracts/product/product-limits'
import { findOrganization } from '../find-organization'

type Upload = MedusaRequest & { file?: { path: string } }

export async function POST(req: Upload, res: MedusaResponse) {
  await findOrganization(req)
  const alt = (req.body as { alt?: unknown } | undefined)?.alt
  if (!req.file) throw invalid('Falta la foto.', { photo: 'Elige una foto.' })
  if (typeof alt !== 'string' || plainLine(alt) === '')
    throw invalid('Falta decir qué se ve en la foto.', {
      alt: 'Cuenta qué se ve, para quien no puede verla.',
    })

  const input = { file: req.file.path, alt: plainLine(cutText(alt, PRODUCT_LIMITS.photoAlt)) }
  const { result } = await storePhotoWorkflow(req.scope).run({ input })
  res.status(201).json({ photo: result })
}
