import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../../../env'
import { notFound } from '../../../kernel/problem'

const PHOTO = /^[a-z0-9]{20,40}-\d{2,4}\.(avif|webp|jpg)$/

/** A photo of ours. Its name is random and its content never changes. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const file = String(req.params.file)
  if (!PHOTO.test(file)) throw notFound('Esa foto no existe.')
  res.type(file.slice(file.lastIndexOf('.')))
  await new Promise<void>((resolve, reject) => {
    const options = { root: env.photosDir, immutable: true, maxAge: '1y' }
    res.sendFile(file, options, (error) =>
      error && !res.headersSent ? reject(notFound('Esa foto no existe.')) : resolve(),
    )
  })
}
