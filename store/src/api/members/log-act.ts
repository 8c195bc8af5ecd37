import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../kernel/new-id'
import { actOf } from '../../modules/access/rules/act-words'
import type { Acting } from '../../modules/federation/read/acting'
import { endMandateAct, writeMandateAct } from '../../modules/federation/write/mandate-act'

/** What is done by a mandate is written down before it is done; how it went is added when it was answered. */
export async function logAct(
  knex: Knex,
  acting: Acting,
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const act = actOf(req.method, req.path)
  if (!acting.mandateId || !act) return
  const id = newId('act')
  const { mandateId, memberId, organizationId } = acting
  await writeMandateAct(knex, { id, mandateId, memberId, organizationId, ...act })
  res.once('close', () => {
    const status = res.writableFinished ? res.statusCode : null
    void endMandateAct(knex, id, status).catch(() => undefined)
  })
}
