import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { actingOf, unknownGroup } from '../../../../../modules/federation/read/acting'
import { receiveLotWorkflow } from '../../../../../workflows/supply/receive-lot'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { receptionAsked } from '../../../../desk/organizations/[handle]/receptions/reception-schema'

/** What was counted at the collection point, perhaps a while ago and without signal. The handle is that of a desk. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, organizationId, mandateId } = actingOf(req)
  if (!mandateId) throw unknownGroup()
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const officer = { memberId, organizationId, mandateId }
  const input = { officer, key, reception: read(receptionAsked, req.body) }
  const { result } = await receiveLotWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
