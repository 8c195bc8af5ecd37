import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { Photo } from '../../contracts'
import { invalid } from '../../kernel/problem'
import { plainLine } from '../../kernel/text/plain-text'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { drawPhoto } from '../../modules/photo/write/draw-photo'
import { writePhoto } from '../../modules/photo/write/write-photo'
import { readDeskCategories } from '../../modules/product/read/desk-categories'
import { pictureProblems } from '../../modules/product/rules/category'
import { categoryOf, pictureCategory } from '../../modules/product/write/write-category'

/** `file`: path of the upload as it came, read once and removed; null: none came, its picture is only told otherwise. */
type Given = { officer: Officer; id: string; file: string | null; alt: string }

async function picture(knex: Knex, { officer, id, file, alt: typed }: Given): Promise<void> {
  const alt = plainLine(typed)
  const { photo: now } = categoryOf(await readDeskCategories(knex), id)
  const wrong = pictureProblems(alt, file !== null, now !== null)
  if (wrong) throw invalid('Hay algo que corregir en la foto.', wrong)
  const show = async (trx: Knex.Transaction, photo: Photo | null) => {
    const change = await pictureCategory(trx, id, { photo, alt })
    if (!change) return
    const { name: title, before, after } = change
    await writeAct(trx, officer, {
      what: 'category.pictured',
      subject: id,
      before: before && { photo: before.key, alt: before.alt },
      after: { title, photo: after.key, alt },
    })
  }
  if (!file) return knex.transaction((trx) => show(trx, null))
  const bytes = await readFile(file)
  await drawPhoto(knex, { bytes, alt }, async (trx, photo) => {
    await show(trx, photo)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const whose = { organizationId: officer.organizationId, by: byOfficer(officer), upload: photo.key }
    return writePhoto(trx, { ...whose, sha256, bytes: bytes.length, photo })
  })
}

/** One transaction and its files; nothing is left to undo. */
const pictureCategoryStep = createStep('picture-category', async (given: Given, { container }) => {
  try {
    await picture(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), given)
    return new StepResponse({ id: given.id })
  } finally {
    if (given.file) await rm(given.file, { force: true })
  }
})

/** What shows a class of products, drawn again by us. The one before stays where it lies: pages were kept with it. */
export const pictureCategoryWorkflow = createWorkflow('picture-category', (given: Given) => {
  return new WorkflowResponse(pictureCategoryStep(given))
})
