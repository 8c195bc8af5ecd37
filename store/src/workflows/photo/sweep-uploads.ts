import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { UPLOAD_LASTS_DAYS } from '../../contracts/product/photo-limits'
import { removeUpload } from '../../uploads/place'
import { removeDrawn, removeMark } from '../../modules/photo/write/draw-photo'

const HOUR_MS = 3_600_000

/** What no phone goes on with, and what a kill left of a photo that was being drawn. */
const sweepUploadsStep = createStep('sweep-uploads', async (_: undefined, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const stale = await olderThan(env.partsDir, UPLOAD_LASTS_DAYS * 24 * HOUR_MS)
  // The note beside the bytes is as old as the first of them: only they tell when the last one came.
  const young = new Set(await readdir(env.partsDir).catch(() => []))
  for (const name of stale) young.delete(name)
  const uploads = [...new Set(stale.map((name) => name.replace('.json', '')))].filter((id) => !young.has(id))
  for (const id of uploads) await removeUpload(id)
  const drawn = await olderThan(env.drawingDir, HOUR_MS)
  for (const key of drawn) await finishDrawing(knex, key)
  return new StepResponse({ uploads: uploads.length, drawings: drawn.length })
})

async function finishDrawing(knex: Knex, key: string): Promise<void> {
  const row = await knex('organization_photo').where('key', key).first<{ id: string } | undefined>('id')
  if (!row) await removeDrawn(key)
  await removeMark(key)
}

async function olderThan(folder: string, ageMs: number): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const old = await Promise.all(
    names.map(async (name) => {
      const found = await stat(path.join(folder, name)).catch(() => null)
      return found !== null && Date.now() - found.mtimeMs > ageMs
    }),
  )
  return names.filter((_, index) => old[index])
}

export const sweepUploadsWorkflow = createWorkflow('sweep-uploads', () => {
  return new WorkflowResponse(sweepUploadsStep())
})
