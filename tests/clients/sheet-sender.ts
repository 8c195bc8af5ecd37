import type { ImportReport } from '../../store/src/contracts/import.ts'
import { formWith } from './call.ts'
import { officerDesk } from './officer-desk.ts'

export const GROUP = 'colmenares-del-quillay'

/** A spreadsheet as the desk sends it. */
export async function sendSheet(
  file: Buffer | string,
  { name = 'productos.csv', confirm = false, group = GROUP } = {},
) {
  const form = formWith('file', file, name, confirm ? { confirm: '1' } : {})
  type Said = { report: ImportReport }
  return (await officerDesk(group)).post<Said>(`/groups/${group}/imports`, form)
}
