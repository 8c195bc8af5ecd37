import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { DOCUMENT_KINDS } from '../../modules/fiscal/rules/document-kinds'
import { annulDocument } from '../../modules/fiscal/write/annul-document'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; reason: string }

/** A document that was recorded wrongly stays as it is, annulled; what it was for is to be issued again. */
export const annulDocumentWorkflow = transactionWorkflow(
  'annul-document',
  async (trx, { officer, id, reason }: Asked) => {
    const annulled = await annulDocument(trx, { id, by: byOfficer(officer), reason })
    const after = { title: `${DOCUMENT_KINDS[annulled.kind].name} ${annulled.folio}`, reason }
    if (annulled.isNew) await writeAct(trx, officer, { what: 'document.annulled', subject: id, after })
    return { id, isNew: annulled.isNew }
  },
)
