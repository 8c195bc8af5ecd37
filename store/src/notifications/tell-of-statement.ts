import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { signedClp } from '../kernel/text/format'
import { toldStatement } from '../modules/settlement/read/told-statement'
import { monthWords } from '../kernel/time/months'
import type { Payload } from '../outbox/events'
import { notifyGroup } from './notify'

/** A month was closed, and this is what it left to the group. */
export async function tellOfStatement(
  container: MedusaContainer,
  { statement_id: id }: Payload<'statement.issued'>,
): Promise<void> {
  const told = await toldStatement(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (!told) return
  const { organizationId, month, earnedClp, closingClp } = told
  await notifyGroup(container, organizationId, {
    kind: 'statement_issued',
    key: id,
    data: { id, month: monthWords(month), earned: signedClp(earnedClp), closing: signedClp(closingClp) },
  })
}
