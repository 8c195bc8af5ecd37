import { createHash } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { Photo } from '../../contracts'
import { asProblem, Problem } from '../../kernel/problem'
import { removeUpload, uploadId } from '../../uploads/place'
import { wholeUpload } from '../../uploads/whole'
import { holdMandate } from '../../modules/federation/read/hold-mandate'
import { findPhoto, type OrganizationPhoto } from '../../modules/photo/read/organization-photos'
import { drawPhoto } from '../../modules/photo/write/draw-photo'
import { writePhoto } from '../../modules/photo/write/write-photo'

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

async function makePhoto(knex: Knex, sent: SentPhoto, id: string): Promise<Photo> {
  const bytes = await wholeUpload(id)
  if (createHash('sha256').update(bytes).digest('hex') !== sent.sha256) {
    await removeUpload(id)
    throw new Problem(
      'upload_differs',
      'La foto llegó distinta de como salió del teléfono. Mándala de nuevo.',
    )
  }
  const row = await drawPhoto(knex, { bytes, alt: sent.alt }, async (trx, photo) => {
    await holdMandate(trx, sent.by)
    return writePhoto(trx, { ...sent, photo, bytes: bytes.length })
  }).catch(async (error: unknown) => {
    if (asProblem(error)?.code === 'invalid_data') await removeUpload(id)
    throw error
  })
  await removeUpload(id)
  return samePhoto(row, sent)
}

const keepPhotoStep = createStep('keep-photo', async (sent: SentPhoto, { container }) => {
  return new StepResponse(await keepPhoto(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), sent))
})

export const keepPhotoWorkflow = createWorkflow('keep-photo', (sent: SentPhoto) => {
  return new WorkflowResponse(keepPhotoStep(sent))
})
