import { NotFound, Unreachable } from '../../lib/errors.ts'
import { purchaseFile } from '../../lib/store.ts'
import { passFile } from '../members/pass-file.server.ts'

/** A file of that order, kept by nobody on its way. @throws NotFound, Unreachable */
export async function passPurchaseFile(token: string, file: string): Promise<Response> {
  const answer = await purchaseFile(token, file)
  if (answer.ok) return passFile(answer)
  await answer.body?.cancel()
  if (answer.status >= 500) throw new Unreachable('store')
  throw new NotFound(file)
}
