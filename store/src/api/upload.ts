import { mkdirSync, rm } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import multer from 'multer'
import { asDiskFull } from '../disk-full'
import { env } from '../env'
import { PHOTO_MAX_BYTES } from '../rules/photo-limits'
import { Problem } from '../problem'

mkdirSync(env.originalsDir, { recursive: true })

/** Where each request's photo goes, so that half of one can be taken away. */
const places = new WeakMap<object, string>()

const storage = multer.diskStorage({
  destination: env.originalsDir,
  filename: (req, _file, done) => {
    const name = randomBytes(16).toString('hex')
    places.set(req, path.join(env.originalsDir, name))
    done(null, name)
  },
})

const upload = multer({
  storage,
  limits: { fileSize: PHOTO_MAX_BYTES, files: 1, fields: 5, fieldSize: 2000 },
}).single('photo')

/** One photo to the private folder of originals, under a random name. */
export function receivePhoto(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  upload(req, res, (error: unknown) => {
    const place = places.get(req)
    // What came is only half there, or not what was asked for.
    if (error && place) rm(place, { force: true }, () => {})
    if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE')
      return next(new Problem('too_large', 'La foto pesa más de 15 MB. Mándala más chica.'))
    if (error instanceof multer.MulterError)
      return next(new Problem('unreadable', 'Manda una sola foto, en el campo «photo».'))
    return next(asDiskFull(error) ?? error)
  })
}
