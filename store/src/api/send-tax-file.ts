import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { TaxFileFormat } from '../contracts'
import { env } from '../env'
import { notFound } from '../kernel/problem'
import type { DocumentFileFound } from '../modules/fiscal/read/document-file'

const TYPES: Record<TaxFileFormat, string> = { pdf: 'application/pdf', xml: 'application/octet-stream' }

/** The format of `…/files/{format}`. @throws Problem 404 not_found for any other name */
export function formatOf(req: MedusaRequest): TaxFileFormat {
  const { format } = req.params
  if (format !== 'pdf' && format !== 'xml') throw unknown()
  return format
}

/** Somebody else made it: it is saved, never shown by a browser in our name, and nobody keeps a copy on the way. */
export async function sendTaxFile(res: MedusaResponse, found: DocumentFileFound | null): Promise<void> {
  if (!found) throw unknown()
  const name = found.saveAs
  res.type(TYPES[name.endsWith('.xml') ? 'xml' : 'pdf']).set({
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  })
  await new Promise<void>((resolve, reject) => {
    const options = { root: env.taxDir, cacheControl: false, etag: false, lastModified: false }
    res.sendFile(found.file, options, (error) =>
      error && !res.headersSent ? reject(notFound('Ese archivo ya no está.')) : resolve(),
    )
  })
}

const unknown = () => notFound('Ese archivo no existe.')
