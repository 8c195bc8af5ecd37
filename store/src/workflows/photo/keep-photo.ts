import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { Photo } from '../../contracts'
import { asDiskFull } from '../../kernel/disk-full'
import { env } from '../../env'
import { newId } from '../../kernel/new-id'
import { asProblem, Problem } from '../../kernel/problem'
import { removeUpload, uploadId } from '../../uploads/place'
import { wholeUpload } from '../../uploads/whole'
import { holdMandate } from '../../modules/federation/read/hold-mandate'
import { encodePhoto, newPhotoKey, removePhoto } from '../../modules/photo/write/encode-photo'
import { keepOriginal } from '../../modules/photo/write/keep-original'
import { findPhoto, type OrganizationPhoto } from '../../modules/photo/read/organization-photos'

export type SentPhoto = { organizationId: string; by: string; upload: string; sha256: string; alt: string }

/** Those that this process is making, so that one asked for twice at once is drawn once. */
const underWay = new Map<string, { sha256: string; making: Promise<Photo> }>()

/** A photo of a group, of an upload that is all there. The same upload again is the same photo. */
async function keepPhoto(knex: Knex, sent: SentPhoto): Promise<Photo> {
  const known = await findPhoto(knex, sent.organizationId, sent.upload)
  if (known) return samePhoto(known, sent)
  const id = uploadId(sent.organizationId, sent.upload)
  const now = underWay.get(id)
  if (now && now.sha256 !== sent.sha256) throw differs()
  if (now) return now.making
  const making = makePhoto(knex, sent, id).finally(() => underWay.delete(id))
  underWay.set(id, { sha256: sent.sha256, making })
  return making
}

function samePhoto(known: OrganizationPhoto, { sha256 }: SentPhoto): Photo {
  if (known.sha256 === sha256) return known.photo
  throw differs()
}

function differs(): Problem {
  return new Problem('upload_differs', 'Con esa clave ya llegó otra foto. Agrega la foto de nuevo.')
}

/** The files first, then the row: there is never a row without them, and a mark tells of files without a row. */
async function makePhoto(knex: Knex, sent: SentPhoto, id: string): Promise<Photo> {
  const bytes = await wholeUpload(id)
  if (createHash('sha256').update(bytes).digest('hex') !== sent.sha256) {
    await removeUpload(id)
    throw new Problem(
      'upload_differs',
      'La foto llegó distinta de como salió del teléfono. Mándala de nuevo.',
    )
  }
  const key = newPhotoKey()
  let row: OrganizationPhoto | null = null
  let isUnsure = false
  try {
    await Promise.all([env.drawingDir, env.originalsDir].map((one) => mkdir(one, { recursive: true })))
    await writeFile(markOf(key), '')
    const photo = await encodePhoto(bytes, { alt: sent.alt, key }, env.photosDir)
    await keepOriginal(path.join(env.originalsDir, key), bytes)
    isUnsure = true
    row = await knex.transaction(async (trx) => {
      await holdMandate(trx, sent.by)
      return writeRow(trx, sent, photo, bytes.length)
    })
    isUnsure = false
  } catch (error) {
    if (asProblem(error)) isUnsure = false
    if (asProblem(error)?.code === 'invalid_data') await removeUpload(id)
    throw asDiskFull(error) ?? error
  } finally {
    // Cut off at the end of it, nobody knows here whether the row is there: the mark stays, and the sweep looks.
    if (!isUnsure) {
      if (row?.key !== key) await removeDrawn(key)
      await removeMark(key)
    }
  }
  await removeUpload(id)
  return samePhoto(row, sent)
}

const markOf = (key: string) => path.join(env.drawingDir, key)
export const removeMark = (key: string) => rm(markOf(key), { force: true })

export async function removeDrawn(key: string): Promise<void> {
  await removePhoto(key, env.photosDir)
  await rm(path.join(env.originalsDir, key), { force: true })
}

/** Answers the row of another process that made the same photo meanwhile. */
async function writeRow(
  knex: Knex,
  sent: SentPhoto,
  photo: Photo,
  bytes: number,
): Promise<OrganizationPhoto> {
  const { organizationId, by, upload, sha256 } = sent
  const [written] = await knex('organization_photo')
    .insert({
      id: newId('photo'),
      key: photo.key,
      organization_id: organizationId,
      upload,
      sha256,
      bytes,
      original: photo.key,
      photo: JSON.stringify(photo),
      by,
    })
    .onConflict(knex.raw('(organization_id, upload) where deleted_at is null'))
    .ignore()
    .returning<OrganizationPhoto[]>('*')
  const row = written ?? (await findPhoto(knex, organizationId, upload))
  if (!row) throw new Error(`the photo of upload ${upload} was not written`)
  return row
}

const keepPhotoStep = createStep('keep-photo', async (sent: SentPhoto, { container }) => {
  return new StepResponse(await keepPhoto(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), sent))
})

export const keepPhotoWorkflow = createWorkflow('keep-photo', (sent: SentPhoto) => {
  return new WorkflowResponse(keepPhotoStep(sent))
})
