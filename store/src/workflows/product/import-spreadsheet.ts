import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { ImportReport } from '../../contracts/import'
import { invalid } from '../../kernel/problem'
import { wake } from '../../outbox/wake'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { readSellingGroup } from '../../modules/product/read/selling-group'
import { handleOf, sendNew } from '../../modules/product/write/send-product'
import { readImport } from '../../modules/product/sheet/read-import'

/** `sheet`: the file as it came, in base64. Without `isConfirmed` nothing is written. */
export type Import = {
  group: { id: string; name: string }
  officer: Officer
  sheet: string
  isConfirmed: boolean
}

async function importAll(trx: Knex.Transaction, given: Import): Promise<ImportReport> {
  const { officer, sheet } = given
  const { id: organizationId, name: title } = given.group
  const by = byOfficer(officer)
  // Of two who confirm at once, the second finds what the first wrote.
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`import:${organizationId}`])
  const group = await readSellingGroup(trx, organizationId)
  const { report, contents } = await readImport(trx, organizationId, Buffer.from(sheet, 'base64'))
  if (report.wrong.length > 0)
    throw invalid('No se importó nada: hay filas que corregir. Arréglalas en tu planilla y súbela de nuevo.')
  // The key names the file and the row: a file that was confirmed twice finds what it wrote.
  for (const { key, content } of contents) {
    const sending = { organizationId, by, key, bodyHash: key, isTrusted: false }
    await sendNew(trx, group, { ...sending, content, handle: handleOf(content.title) })
  }
  const after = { title, products: contents.length }
  if (!report.isImported)
    await writeAct(trx, officer, { what: 'products.imported', subject: organizationId, after })
  return { ...report, isImported: true }
}

/** One transaction for the whole file, so that there is nothing to undo. */
const importSpreadsheetStep = createStep('import-spreadsheet', async (given: Import, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!given.isConfirmed) {
    const { id } = given.group
    await readSellingGroup(knex, id)
    const read = await readImport(knex, id, Buffer.from(given.sheet, 'base64'))
    return new StepResponse(read.report)
  }
  const report = await knex.transaction((trx) => importAll(trx, given))
  await wake(container)
  return new StepResponse(report)
})

/** An officer brings a spreadsheet of products of one group: told line by line, then all of it or nothing, waiting for approval. */
export const importSpreadsheetWorkflow = createWorkflow('import-spreadsheet', (given: Import) => {
  return new WorkflowResponse(importSpreadsheetStep(given))
})
