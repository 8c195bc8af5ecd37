import type { Purchase } from '../../contracts'
import type { Opening } from './blocks'

/** Nothing came of the order, and its buyer was not there to see it. */
export function cancelledOpening(purchase: Purchase, address: string): Opening {
  const { title, text } = purchase.payment.cancelled
  return {
    subject: `Tu pedido ${purchase.displayId} quedó sin efecto`,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'text', text },
      { kind: 'link', text: 'Ver el pedido', href: address },
    ],
  }
}
