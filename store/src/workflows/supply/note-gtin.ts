import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { noteGtin } from '../../modules/supply/write/note-gtin'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = {
  officer: Officer
  standard: { id: string; handle: string; name: string; gtin: string | null }
  typed: string
}

/** The number that GS1 gave to what a standard says. */
export const noteGtinWorkflow = transactionWorkflow(
  'note-gtin',
  async (trx, { officer, standard, typed }: Asked) => {
    const { id, handle, name, gtin: was } = standard
    const done = await noteGtin(trx, officer, id, typed)
    const after = { title: name, gtin: done.gtin }
    const act = { what: 'standard.gtin' as const, subject: handle, before: { gtin: was ?? '' }, after }
    if (done.isNew) await writeAct(trx, officer, act)
    return done
  },
)
