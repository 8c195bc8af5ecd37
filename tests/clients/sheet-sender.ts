import type { ImportReport } from '../../store/src/contracts/import.ts'
import { formWith } from './call.ts'
import { asStaff, call } from './store.ts'

export const GROUP = 'colmenares-del-quillay'

/** A spreadsheet as the panel sends it. */
export async function sendSheet(
  file: Buffer | string,
  { name = 'productos.csv', confirm = false, group = GROUP } = {},
) {
  const form = formWith('file', file, name, confirm ? { confirm: '1' } : {})
  type Said = { report: ImportReport; code: string; message: string }
  return call<Said>('POST', `/admin/organizations/${group}/imports`, form, await asStaff())
}
