import type { GroupConsignment } from '../../../contracts/group'
import type { DeliveryMode } from '../../../contracts'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { isTaken } from '../../../contracts/purchase/group-moves'

/** What the buyer gave for the delivery of a whole order: of a present, who receives it. */
export type Addressee = {
  name: string
  phone: string
  street: string | null
  detail: string | null
  commune: string
  gift: { card: string | null } | null
}

/**
 * While she has the consignment and must write a label; before she took it, and once it left, it is none of her business. Of
 * the buyer only what the way of delivery needs: who fetches it says a name and an order number, a carrier's branch
 * calls, and a door has an address. E-mail and RUT never.
 */
export function recipientFor(
  state: ConsignmentStateName,
  mode: DeliveryMode,
  buyer: Addressee,
  /** A day has to be agreed: the visitor is called. */
  hasExperience = false,
): GroupConsignment['recipient'] {
  if (!isTaken(state)) return null
  const { name, phone, street, detail, commune, gift } = buyer
  switch (mode) {
    case 'visit':
      return { name, phone, street: null, detail: null, commune, gift }
    case 'pickup':
      return hasExperience
        ? { name, phone, street: null, detail: null, commune, gift }
        : { name: firstName(name), phone: null, street: null, detail: null, commune, gift }
    case 'branch':
      return { name, phone, street: null, detail: null, commune, gift }
    case 'home':
      return { name, phone, street, detail, commune, gift }
  }
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? ''
}
