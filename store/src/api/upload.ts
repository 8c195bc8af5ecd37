import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rm, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import multer from 'multer'
import { asDiskFull } from '../kernel/disk-full'
import { env } from '../env'
import { PHOTO_MAX_BYTES } from '../contracts/product/photo-limits'
import { Problem } from '../kernel/problem'
import { PAYOUT_PROOF_MAX_BYTES } from '../modules/settlement/rules/payout-proof'

const HOUR_MS = 3_600_000

mkdirSync(env.originalsDir, { recursive: true })
mkdirSync(env.incomingDir, { recursive: true, mode: 0o700 })
removeLeftovers()

const PHOTO_WORDS = {
  tooLarge: 'La foto pesa más de 15 MB. Mándala más chica.',
  unreadable: 'Manda una sola foto, en el campo «photo».',
}

/** One photo to the private folder of originals, under a random name. */
export const receivePhoto = receive('photo', env.originalsDir, PHOTO_WORDS)

/** One that an officer chose, on its way to be drawn again. */
export const receiveDeskPhoto = receive('photo', env.incomingDir, PHOTO_WORDS)

/** One picture of a transfer, on its way to the private folder of proofs. */
export const receiveProof = receive('proof', env.incomingDir, {
  tooLarge: 'La imagen pesa más de 15 MB. Manda una captura de pantalla.',
  unreadable: 'No pudimos leer la imagen. Vuelve a elegirla y mándala de nuevo.',
})

/** The bank's proof of a payment, on its way there too. */
export const receivePayoutProof = receive(
  'proof',
  env.incomingDir,
  {
    tooLarge: 'El comprobante pesa más de 5 MB. Súbelo más chico.',
    unreadable: 'No pudimos leer el comprobante. Vuelve a elegirlo y mándalo de nuevo.',
  },
  PAYOUT_PROOF_MAX_BYTES,
)

type Words = { tooLarge: string; unreadable: string }

/** Where each request's file goes, so that half of one can be taken away. */
const places = new WeakMap<object, string>()

function receive(field: string, folder: string, words: Words, maxBytes = PHOTO_MAX_BYTES) {
  const limits = { fileSize: maxBytes, files: 1, fields: 5, fieldSize: 2000 }
  const storage = multer.diskStorage({
    destination: folder,
    filename: (req, _file, done) => {
      const name = randomBytes(16).toString('hex')
      places.set(req, path.join(folder, name))
      done(null, name)
    },
  })
  const upload = multer({ storage, limits }).single(field)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    upload(req, res, (error: unknown) => {
      const place = places.get(req)
      // What came is only half there, or not what was asked for: gone before anybody hears of it.
      if (error && place) return rm(place, { force: true }, () => next(inWords(error, words)))
      return next(error && inWords(error, words))
    })
  }
}

export function inWords(error: unknown, words: Words): unknown {
  if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE')
    return new Problem('too_large', words.tooLarge)
  if (error instanceof multer.MulterError || isBrokenForm(error))
    return new Problem('unreadable', words.unreadable)
  return asDiskFull(error) ?? error
}

/** The reader of forms throws plain errors for one that is cut off or has no boundary; the disk's carry a code. */
function isBrokenForm(error: unknown): boolean {
  return error instanceof Error && !('code' in error) && !('syscall' in error)
}

/** Uploads that a kill cut off. Younger ones may belong to another process. */
function removeLeftovers(): void {
  for (const name of readdirSync(env.incomingDir)) {
    const file = path.join(env.incomingDir, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > HOUR_MS) rmSync(file, { force: true })
  }
}
