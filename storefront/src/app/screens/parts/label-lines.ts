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
  /** Where it is left, and until when. */
  drop: string | null
  dueOn: string
  address: string
}

export function labelLines(part: GroupConsignment, group: OwnGroup, origin: string): LabelLines | null {
  const { recipient, delivery, collectionPoint, lines } = part
  if (!recipient) return null
  const { name, street, detail, commune } = recipient
  return {
    from: `${group.name}, ${group.commune}`,
    number: String(part.displayId),
    to: [
      name,
      [street, detail].filter(Boolean).join(', '),
      delivery.mode === 'pickup' ? '' : commune,
      recipient.phone ? phone(recipient.phone) : '',
    ].filter(Boolean),
    way: wayWords(delivery),
    goods: lines.filter((line) => unitsOf(line) > 0).map((line) => `${unitsOf(line)} × ${lineName(line)}`),
    drop: collectionPoint?.name ?? null,
    dueOn: day(part.dueOn),
    address: `${origin}/grupo/pedidos/${encodeURIComponent(part.id)}`,
  }
}
