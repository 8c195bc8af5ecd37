import type { Territory } from '../contracts'
import { COMMUNES } from '../modules/delivery/data/communes'
import { reachIn } from '../modules/delivery/rules/tariff-change'
import { COMMUNE_COLUMNS, communeRows, RATE_COLUMNS, rateRows } from '../modules/delivery/rules/tariff-sheet'
import type { Sheet } from './table'

const columns = (labels: string[]) => labels.map((label) => ({ label, width: 18 }))

/** The rates, or the zones of the communes, as they are sent back when somebody edited them. */
export function tariffSheet(territory: Territory, of: 'rates' | 'communes'): Sheet & { name: string } {
  if (of === 'rates')
    return {
      name: 'tarifas',
      title: 'Tarifas',
      columns: columns(RATE_COLUMNS),
      rows: rateRows(territory),
    }
  const reach = reachIn(territory, COMMUNES)
  const rows = communeRows(COMMUNES, (code) => reach.get(code) ?? { zone: '', isBranchOnly: false })
  return { name: 'comunas', title: 'Comunas', columns: columns(COMMUNE_COLUMNS), rows }
}
