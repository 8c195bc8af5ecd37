import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { clp, day, units } from '../kernel/text/format'
import { chileDay } from '../kernel/time/chile-day'
import { databaseNow } from '../kernel/time/clock'
import { inputWords } from '../contracts/input-words'
import { toldInputCost, toldInputs } from '../modules/supply/read/inputs/told-inputs'
import { toldLot, toldShare } from '../modules/supply/read/told-supply'
import type { Payload } from '../outbox/events'
import { notifyGroup } from './notify'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** What was answered meanwhile, or cannot be any more, is told to nobody. */
async function tell(
  container: MedusaContainer,
  id: string,
  kindOf: (isCover: boolean) => 'share_given' | 'share_of_others' | 'share_tomorrow',
) {
  const knex = knexOf(container)
  const share = await toldShare(knex, id, chileDay(await databaseNow(knex)))
  if (!share?.isOpen) return
  const { organizationId, deliverOn, answerBy, isCover } = share
  const what = `${units(share.units)} ${share.unit} de ${share.standard}`
  const data = { what, day: day(deliverOn), until: day(answerBy) }
  await notifyGroup(container, organizationId, { kind: kindOf(isCover), key: id, data })
}

/** A call-off was shared out: what a group got of it, and until when it can say. */
export const tellOfShare = (container: MedusaContainer, { share_id }: Payload<'share.given'>) =>
  tell(container, share_id, (isCover) => (isCover ? 'share_of_others' : 'share_given'))

/** The day before the last one. */
export const remindOfShare = (container: MedusaContainer, { share_id }: Payload<'share.tomorrow'>) =>
  tell(container, share_id, () => 'share_tomorrow')

/** Something is bought together: what, and until when it can say. Once it said so nobody asks. */
export async function tellOfInputs(container: MedusaContainer, { ask_id }: Payload<'inputs.asked'>) {
  const knex = knexOf(container)
  const asked = await toldInputs(knex, ask_id, chileDay(await databaseNow(knex)))
  if (!asked?.isOpen) return
  const { organizationId, name, buyer, deliverOn, answerBy } = asked
  const data = { what: name, buyer, day: day(deliverOn), until: day(answerBy) }
  await notifyGroup(container, organizationId, { kind: 'inputs_asked', key: ask_id, data })
}

/** What came was shared: what a group got of it, and what that costs it. */
export async function tellOfInputCost(container: MedusaContainer, { cost_id }: Payload<'inputs.shared'>) {
  const cost = await toldInputCost(knexOf(container), cost_id)
  if (!cost) return
  const data = { what: inputWords(cost.units, cost), buyer: cost.buyer, amount: clp(cost.costClp) }
  await notifyGroup(container, cost.organizationId, { kind: 'inputs_shared', key: cost_id, data })
}

const LOT_NOTICES = { held: 'lot_held', released: 'lot_released', recalled: 'lot_recalled' } as const

/** A lot of a group was held, released or recalled. Of what was said after each other the last is told. */
export async function tellOfLot(container: MedusaContainer, { lot_id, number }: Payload<'lot.stated'>) {
  const lot = await toldLot(knexOf(container), lot_id, Number(number))
  if (!lot?.isNow) return
  const { organizationId, code, title, state, why } = lot
  await notifyGroup(container, organizationId, {
    kind: LOT_NOTICES[state],
    key: `${code}:${number}`,
    data: { code, title, why },
  })
}
