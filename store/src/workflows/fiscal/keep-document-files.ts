import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { TaxFileFormat } from '../../contracts'
import { invalid, Problem } from '../../kernel/problem'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { documentRecorded } from '../../modules/fiscal/read/document-recorded'
import { DOCUMENT_KINDS } from '../../modules/fiscal/rules/document-kinds'
import { fileProblems } from '../../modules/fiscal/rules/document-file'
import { addFiles } from '../../modules/fiscal/write/record-document'
import { broughtFiles, type SentFile, withKeptFiles } from '../../modules/fiscal/write/kept-files'

type Given = { officer: Officer; id: string; files: SentFile[] }
type Kept = { id: string; files: TaxFileFormat[] }

async function keep(container: MedusaContainer, { officer, id, files: sent }: Given): Promise<Kept> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await documentRecorded(knex, id)
  const files = broughtFiles(sent)
  if (files.length === 0) throw invalid('Elige el PDF o el XML del documento.')
  const problems = fileProblems(files, document)
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir antes de seguir.', problems)
  return withKeptFiles(files, async (kept) => {
    const added = await knex.transaction(async (trx) => {
      const written = await addFiles(trx, id, byOfficer(officer), kept)
      if (written.length === 0)
        throw new Problem('not_possible', 'Ese archivo ya está guardado, y no se cambia por otro.')
      const title = `${DOCUMENT_KINDS[document.kind].name} ${document.folio}`
      const after = { title, files: written }
      await writeAct(trx, officer, { what: 'document.file_kept', subject: id, after })
      return written
    })
    return { result: { id, files: added }, written: added }
  })
}

/** One transaction and its files; nothing is left to undo. */
const keepDocumentFilesStep = createStep(
  'keep-document-files',
  async (given: Given, { container }) => new StepResponse(await keep(container, given)),
)

/** Files of a document that was recorded before they were at hand. */
export const keepDocumentFilesWorkflow = createWorkflow('keep-document-files', (given: Given) => {
  return new WorkflowResponse(keepDocumentFilesStep(given))
})
