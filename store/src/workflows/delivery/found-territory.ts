import type { Territory } from '../../contracts'
import { Problem } from '../../kernel/problem'
import { readTerritory } from '../../modules/delivery/read/read-territory'
import { wholeTerritory } from '../../modules/delivery/write/write-territory'
import { transactionWorkflow } from '../../outbox/transaction-workflow'
import { askForChange } from '../access/ask-for-change'

type Found = { territory: Territory; by: string }

/** Zones, rates and map of a federation that begins: by one. Later ones are asked for at its desk, by two. */
export const foundTerritoryWorkflow = transactionWorkflow(
  'found-territory',
  async (trx, { territory, by }: Found) => {
    if (await readTerritory(trx))
      throw new Problem(
        'not_possible',
        'Ya hay tarifas. Se cambian en la mesa de la federación, en «Ajustes».',
      )
    return askForChange(trx, { kind: 'territory', after: await wholeTerritory(trx, territory), by })
  },
)
