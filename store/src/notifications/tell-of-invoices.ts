import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { clp, day } from '../kernel/text/format'
import { toldReminder } from '../modules/supply/read/told-supply'
import type { Payload } from '../outbox/events'
import { notifyContact } from './notify'

const NOTICES = { before: 'invoice_before', due: 'invoice_due', late: 'invoice_late' } as const

/** To who pays at an institution. What was paid meanwhile, or taken back, is not asked for. */
export async function remindOfInvoice(
  container: MedusaContainer,
  { reminder_id }: Payload<'invoice.reminder'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const told = await toldReminder(knex, reminder_id)
  if (!told?.isOwed) return
  const { kind, contact, supplier, folio, token, leftClp, interestClp, compensationClp } = told
  await notifyContact(container, contact, {
    kind: NOTICES[kind],
    key: reminder_id,
    data: {
      ...{ folio, supplier, token, left: clp(leftClp), due: day(told.dueOn), on: day(told.toldOn) },
      late: interestClp === null ? null : clp(interestClp + compensationClp),
    },
  })
}
