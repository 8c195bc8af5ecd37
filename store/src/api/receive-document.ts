import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import multer from 'multer'
import { TAX_FILE_FORMATS, TAX_FILE_MAX_BYTES } from '../modules/fiscal/rules/document-file'
import type { SentFile } from '../modules/fiscal/write/kept-files'
import { inWords } from './upload'

const limits = { fileSize: TAX_FILE_MAX_BYTES, files: 2, fields: 10, fieldSize: 2000 }
const upload = multer({ storage: multer.memoryStorage(), limits }).fields(
  TAX_FILE_FORMATS.map((name) => ({ name, maxCount: 1 })),
)

const words = {
  tooLarge: 'Un archivo pesa más de 3 MB. Baja del SII el del documento solo.',
  unreadable: 'Manda el PDF y el XML en sus campos, «pdf» y «xml».',
}

/** A PDF and an XML, small enough to be read in memory. */
export function receiveDocument(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  upload(req, res, (error: unknown) => next(error && inWords(error, words)))
}

/** What came, in base64: a workflow is handed plain values. A field left empty is no file. */
export function filesSent({ files }: MedusaRequest): SentFile[] {
  const sent = Array.isArray(files) ? files : Object.values(files ?? {}).flat()
  return TAX_FILE_FORMATS.flatMap((format) =>
    sent
      .filter(({ fieldname, buffer }) => fieldname === format && buffer.length > 0)
      .map(({ buffer }) => ({ format, base64: buffer.toString('base64') })),
  )
}
