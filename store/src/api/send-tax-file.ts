import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { TaxFileFormat } from '../contracts'
import { env } from '../env'
import { notFound } from '../kernel/problem'
import type { DocumentFileFound } from '../modules/fiscal/read/document-file'
import { sendPrivateFile } from './send-private-file'

const TYPES: Record<TaxFileFormat, string> = { pdf: 'application/pdf', xml: 'application/octet-stream' }

/** The format of `…/files/{format}`. @throws Problem 404 not_found for any other name */
export function formatOf(req: MedusaRequest): TaxFileFormat {
  const { format } = req.params
  if (format !== 'pdf' && format !== 'xml') throw unknown()
  return format
}

/** Saved, never shown by a browser in our name. @throws Problem 404 not_found */
export async function sendTaxFile(res: MedusaResponse, found: DocumentFileFound | null): Promise<void> {
  if (!found) throw unknown()
  const { file, saveAs } = found
  const type = TYPES[saveAs.endsWith('.xml') ? 'xml' : 'pdf']
  await sendPrivateFile(res, { folder: env.taxDir, file, type, saveAs })
}

const unknown = () => notFound('Ese archivo no existe.')
