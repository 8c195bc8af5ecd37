import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Photo } from '../../../contracts'
import { asDiskFull } from '../../../kernel/disk-full'
import { env } from '../../../env'
import { asProblem } from '../../../kernel/problem'
import type { OrganizationPhoto } from '../read/organization-photos'
import { encodePhoto, newPhotoKey, removePhoto } from './encode-photo'
import { keepOriginal } from './keep-original'

/**
 * The files first, then the row: there is never a row without them, and a mark tells of files without a row.
 * @param write in one transaction, and answers the row that is there then; of another photo than this one, its files go
 * @throws Problem invalid_data, and what `write` throws
 */
export async function drawPhoto(
  knex: Knex,
  { bytes, alt }: { bytes: Buffer; alt: string },
  write: (trx: Knex.Transaction, photo: Photo) => Promise<OrganizationPhoto>,
): Promise<OrganizationPhoto> {
  const key = newPhotoKey()
  let row: OrganizationPhoto | null = null
  let isUnsure = false
  try {
    await Promise.all([env.drawingDir, env.originalsDir].map((one) => mkdir(one, { recursive: true })))
    await writeFile(markOf(key), '')
    const photo = await encodePhoto(bytes, { alt, key }, env.photosDir)
    await keepOriginal(path.join(env.originalsDir, key), bytes)
    isUnsure = true
    row = await knex.transaction((trx) => write(trx, photo))
    isUnsure = false
    return row
  } catch (error) {
    if (asProblem(error)) isUnsure = false
    throw asDiskFull(error) ?? error
  } finally {
    // Cut off at the end of it, nobody knows here whether the row is there: the mark stays, and the sweep looks.
    if (!isUnsure) {
      if (row?.key !== key) await removeDrawn(key)
      await removeMark(key)
    }
  }
}

const markOf = (key: string) => path.join(env.drawingDir, key)
export const removeMark = (key: string) => rm(markOf(key), { force: true })

export async function removeDrawn(key: string): Promise<void> {
  await removePhoto(key, env.photosDir)
  await rm(path.join(env.originalsDir, key), { force: true })
}
