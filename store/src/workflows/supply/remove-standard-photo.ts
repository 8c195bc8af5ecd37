import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { removeStandardPhoto } from '../../modules/supply/write/standard-photos'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = {
  officer: Officer
  standard: { id: string; handle: string; name: string; version: number }
  photo: string
}

/** A photograph that shows a standard no more; those of versions before stay. */
export const removeStandardPhotoWorkflow = transactionWorkflow(
  'remove-standard-photo',
  async (trx, { officer, standard, photo: id }: Asked) => {
    const gone = await removeStandardPhoto(trx, standard, id)
    const { handle: subject, name: title, version } = standard
    const before = { title, version, caption: gone?.alt }
    if (gone) await writeAct(trx, officer, { what: 'standard.unpictured', subject, before })
    return { ok: true }
  },
)
