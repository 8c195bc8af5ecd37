import { mkdirSync } from 'node:fs'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import multer from 'multer'
import { env } from '../env'
import { PHOTO_MAX_BYTES } from '../rules/photo-limits'
import { Problem } from '../problem'

mkdirSync(env.originalsDir, { recursive: true })

const upload = multer({
  dest: env.originalsDir,
  limits: { fileSize: PHOTO_MAX_BYTES, files: 1, fields: 5, fieldSize: 2000 },
}).single('photo')

/** One photo to the private folder of originals, under a random name. */
export function receivePhoto(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  upload(req, res, (error: unknown) => {
    if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE')
      return next(new Problem('too_large', 'La foto pesa más de 15 MB. Mándala más chica.'))
    if (error instanceof multer.MulterError)
      return next(new Problem('unreadable', 'Manda una sola foto, en el campo «photo».'))
    return next(error)
  })
}
