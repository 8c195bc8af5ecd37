import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { taxProvider } from '../../modules/fiscal/providers/providers'
import { readDueDocument } from '../../modules/fiscal/read/ordered-document'
import { DOCUMENT_KINDS } from '../../modules/fiscal/rules/document-kinds'
import { recordDocument, type Recorded } from '../../modules/fiscal/write/record-document'
import { broughtFiles, type SentFile, withKeptFiles } from '../../modules/fiscal/write/kept-files'

type Given = {
  officer: Officer
  dueId: string
  folio: number
  issuedOn: string
  seenClp: number
  files: SentFile[]
}

async function record(container: MedusaContainer, { officer, files, ...given }: Given): Promise<Recorded> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { dueId, folio, issuedOn } = given
  const due = await readDueDocument(knex, dueId)
  // One that waits no more is written by nobody: the transaction says what became of it.
  const issued = due
    ? await taxProvider.issue(due, { folio, issuedOn, files: broughtFiles(files) })
    : { folio, issuedOn, files: [] }
  return withKeptFiles(issued.files, async (kept) => {
    const row = { ...given, ...issued, provider: taxProvider.id, by: byOfficer(officer), files: kept }
    const result = await knex.transaction(async (trx) => {
      const recorded = await recordDocument(trx, row)
      const { id, kind, grossClp } = recorded
      const title = `${DOCUMENT_KINDS[kind].name} ${recorded.folio}, ${clp(grossClp)}`
      if (recorded.isNew)
        await writeAct(trx, officer, { what: 'document.recorded', subject: id, after: { title, issuedOn } })
      return recorded
    })
    return { result, written: result.isNew ? kept.map(({ format }) => format) : [] }
  })
}

/** One transaction and its files; nothing is left to undo. */
const recordDocumentStep = createStep(
  'record-document',
  async (given: Given, { container }) => new StepResponse(await record(container, given)),
)

/** A document for the tax office was issued: recorded once, with its folio and its files. */
export const recordDocumentWorkflow = createWorkflow('record-document', (given: Given) => {
  return new WorkflowResponse(recordDocumentStep(given))
})
