import type { ImportReport } from '../../store/src/contracts/import.ts'
import { readStack } from '../support/stack.ts'
import { asStaff } from './store.ts'

export const GROUP = 'colmenares-del-quillay'

/** A spreadsheet as the panel sends it. */
export async function sendSheet(
  file: Buffer | string,
  { name = 'productos.csv', confirm = false, group = GROUP } = {},
) {
  const form = new FormData()
  if (confirm) form.set('confirm', '1')
  form.set('file', new Blob([Uint8Array.from(Buffer.from(file))]), name)
  const address = `${readStack().urls.store}/admin/organizations/${group}/imports`
  const response = await fetch(address, { method: 'POST', headers: await asStaff(), body: form })
  const body = (await response.json()) as { report: ImportReport; code: string; message: string }
  return { status: response.status, body }
}
