import type { Territory } from '../../contracts'
import { askForChange } from '../access/ask-for-change'
import { wholeTerritory } from '../../modules/delivery/write/write-territory'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Ask = { territory: Territory; by: string }

/** Zones, rates and map: the first at once, others when a second person confirms them. One transaction, nothing to undo. */
export const askForTerritoryWorkflow = transactionWorkflow(
  'ask-for-territory',
  async (trx, { territory, by }: Ask) =>
    askForChange(trx, { kind: 'territory', after: await wholeTerritory(trx, territory), by }),
)
