import { readFile } from 'node:fs/promises'
import { notFound, Problem } from '../kernel/problem'
import { uploadFile } from './place'

/**
 * The bytes of an upload that has ended.
 * @throws Problem not_found, upload_unfinished
 */
export async function wholeUpload(id: string): Promise<Buffer> {
  const [bytes, about] = await Promise.all([
    readIfThere(uploadFile(id)),
    readIfThere(`${uploadFile(id)}.json`),
  ])
  if (!bytes || !about) throw notFound('Esa foto no ha llegado. Mándala de nuevo.')
  const { size } = JSON.parse(about.toString()) as { size?: number }
  if (bytes.length !== size) throw new Problem('upload_unfinished', 'La foto todavía no termina de subir.')
  return bytes
}

async function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
