import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { drawPhoto } from '../../modules/photo/write/draw-photo'
import { writePhoto } from '../../modules/photo/write/write-photo'
import {
  addStandardPhoto,
  checkStandardPhoto,
  type StandardPhotoSent,
} from '../../modules/supply/write/standard-photos'

/** `file`: path of the upload as it came, read once and removed; null: none came. */
type Given = { officer: Officer; sent: StandardPhotoSent; file: string | null }

async function show(knex: Knex, { officer, sent, file }: Given): Promise<void> {
  const bytes = file === null ? null : await readFile(file)
  const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
  await checkStandardPhoto(knex, sent, sha256)
  if (!bytes || !sha256) return
  await drawPhoto(knex, { bytes, alt: sent.caption }, async (trx, photo) => {
    const { id, handle, name, version } = sent.standard
    // Sent twice at once it is drawn twice: the second finds the row of the first, and its own files go.
    const upload = createHash('sha256').update(`${id}:${version}:${sent.kind}:${sha256}`).digest('hex')
    const whose = { organizationId: officer.organizationId, by: byOfficer(officer), upload }
    const row = await writePhoto(trx, { ...whose, sha256, bytes: bytes.length, photo })
    const shown = { ...row.photo, alt: sent.caption }
    const isNew = await addStandardPhoto(trx, officer, sent, { photo: shown, sha256 })
    const after = { title: name, version, kind: sent.kind, caption: sent.caption, photo: row.key }
    if (isNew) await writeAct(trx, officer, { what: 'standard.pictured', subject: handle, after })
    return row
  })
}

/** One transaction and its files; nothing is left to undo. */
const showStandardPhotoStep = createStep('show-standard-photo', async (given: Given, { container }) => {
  try {
    await show(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), given)
    return new StepResponse({ ok: true })
  } finally {
    if (given.file) await rm(given.file, { force: true })
  }
})

/** What is right or wrong by the version in force of a standard, drawn again by us. */
export const showStandardPhotoWorkflow = createWorkflow('show-standard-photo', (given: Given) => {
  return new WorkflowResponse(showStandardPhotoStep(given))
})
