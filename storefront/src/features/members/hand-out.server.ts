import { NotFound, Unreachable } from '../../lib/errors.ts'
import { passFile } from './pass-file.server.ts'

/** A file as the store answered with it, kept by nobody on its way. @throws NotFound, Unreachable */
export async function handOut(answer: Response): Promise<Response> {
  if (answer.ok) return passFile(answer)
  await answer.body?.cancel()
  if (answer.status >= 500) throw new Unreachable('store')
  throw new NotFound(answer.url)
}
