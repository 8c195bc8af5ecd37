import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { newId } from '../../kernel/new-id'
import { endStaffAct, writeStaffAct } from '../../modules/access/write/staff-act'

const READS = ['GET', 'HEAD', 'OPTIONS']

/** What staff changes is written down before it happens, with who asked; how it went is added when it was answered. */
export async function logAct(
  req: MedusaRequest,
  res: MedusaResponse,
  act: { userId: string; what: string; subject: string | null },
): Promise<void> {
  if (READS.includes(req.method)) return
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = newId('sact')
  const { userId, what, subject } = act
  await writeStaffAct(knex, { id, userId, what, subject })
  let made: string | null = null
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    made = idOf(body)
    return answer(body)
  }
  res.once('close', () => {
    const status = res.writableFinished ? res.statusCode : null
    void endStaffAct(knex, id, { status, subject: subject ?? made }).catch(() => undefined)
  })
}

/** Of `{ point: { id } }`. */
function idOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null
  const [first] = Object.values(body) as unknown[]
  const id = typeof first === 'object' && first !== null && 'id' in first ? first.id : null
  return typeof id === 'string' ? id : null
}
