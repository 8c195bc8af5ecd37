import type { GroupConsignment, OwnGroup } from '#contracts'
import { day, phone } from '../../../lib/format.ts'
import { lineName, unitsOf, wayWords } from './words.ts'

/** What a label says, for the screen, the printer and the picture alike. */
export type LabelLines = {
  from: string
  number: string
  to: string[]
  way: string
  goods: string[]
  /** Of a present: what its card says. The card goes inside, and the label says no word of it. */
  card: string | null
  /** Where it is left, and until when. */
  drop: string | null
  dueOn: string
  address: string
}

export function labelLines(
  consignment: GroupConsignment,
  group: OwnGroup,
  origin: string,
): LabelLines | null {
  const { recipient, delivery, collectionPoint, lines } = consignment
  if (!recipient) return null
  const { name, street, detail, commune } = recipient
  return {
    from: `${group.name}, ${group.commune}`,
    number: String(consignment.displayId),
    to: [
      name,
      [street, detail].filter(Boolean).join(', '),
      delivery.mode === 'pickup' ? '' : commune,
      recipient.phone ? phone(recipient.phone) : '',
    ].filter(Boolean),
    way: wayWords(delivery),
    goods: lines.filter((line) => unitsOf(line) > 0).map((line) => `${unitsOf(line)} × ${lineName(line)}`),
    card: recipient.gift?.card ?? null,
    drop: collectionPoint?.name ?? null,
    dueOn: day(consignment.dueOn),
    address: `${origin}/grupo/pedidos/${encodeURIComponent(consignment.id)}`,
  }
}
