import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { CONTENT_TYPES, type DocumentFile, type DocumentFormat } from '../documents/document-file'
import { notFound } from '../kernel/problem'

/** The format of `…/document.{format}`. @throws Problem 404 not_found for any other name */
export function formatAsked<F extends DocumentFormat>(req: MedusaRequest, formats: readonly F[]): F {
  const format = formats.find((one) => req.params.file === `document.${one}`)
  if (!format) throw notFound('Ese documento no existe.')
  return format
}

/** Of somebody's money: kept nowhere and found by nobody. A browser shows a PDF and saves the others. */
export function sendDocument(res: MedusaResponse, { name, format, bytes }: DocumentFile): void {
  res.set({
    'Content-Type': CONTENT_TYPES[format],
    'Content-Disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
  })
  res.send(bytes)
}
