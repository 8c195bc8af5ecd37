import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { type Advice, adviseTrial } from '../../modules/training/write/advise-trial'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type AtDesk = Omit<Advice, 'by'> & { officer: Officer }

/** An officer tells a group something about its trial, which its members read on their phones. */
export const adviseTrialWorkflow = transactionWorkflow(
  'advise-trial',
  async (trx, { officer, ...given }: AtDesk) => {
    const told = await adviseTrial(trx, { ...given, by: byOfficer(officer) })
    const after = told && { title: `${told.title}, de ${told.group}`, text: given.text }
    if (after) await writeAct(trx, officer, { what: 'trial.advised', subject: given.id, after })
    return { id: given.id, isNew: told !== null }
  },
)
