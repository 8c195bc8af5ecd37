import type { SeenBy } from '../../../../../modules/consignment/read/desk/read-consignment'
import { type HeldOffice, openedBy } from '../../../../../modules/federation/rules/capabilities'

export const seenBy = (held: HeldOffice[]): SeenBy => ({
  helps: openedBy(held, 'orders') !== null,
  money: openedBy(held, 'money') !== null,
})
