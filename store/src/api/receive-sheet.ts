import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import multer from 'multer'
import { IMPORT_MAX_BYTES } from '../modules/product/rules/import-limits'
import { inWords } from './upload'

const limits = { fileSize: IMPORT_MAX_BYTES, files: 1, fields: 5, fieldSize: 2000 }
const upload = multer({ storage: multer.memoryStorage(), limits }).single('file')

const words = {
  tooLarge: 'La planilla pesa más de 2 MB. Copia solo tus filas en una nueva y súbela.',
  unreadable: 'Manda una sola planilla, en el campo «file».',
}

/** One spreadsheet, small enough to be read in memory. */
export function receiveSheet(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  upload(req, res, (error: unknown) => next(error && inWords(error, words)))
}
