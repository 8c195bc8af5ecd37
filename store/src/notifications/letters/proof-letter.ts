import type { Purchase } from '../../contracts'
import type { Opening } from './blocks'
import { moment } from '../../kernel/text/format'

/** The picture of her transfer did not do: why, until when, and where to send another. */
export function proofRejectedOpening(purchase: Purchase, address: string): Opening {
  const { proof, dueAt, reference } = purchase.payment
  if (!proof?.reason) throw new Error(`order ${purchase.displayId} has no rejected proof`)
  return {
    subject: `Revisa tu comprobante. Pedido ${purchase.displayId}`,
    blocks: [
      { kind: 'title', text: 'Tu comprobante no nos sirvió.' },
      { kind: 'text', text: `Lo que vimos: ${proof.reason}` },
      {
        kind: 'text',
        text: `Te guardamos el pedido hasta el ${dueAt ? moment(dueAt) : 'plazo'}. Manda otra imagen desde la página de tu pedido; la referencia es ${reference ?? ''}. Si crees que está bien, responde este correo y lo vemos.`,
      },
      { kind: 'link', text: 'Mandar otro comprobante', href: address },
    ],
  }
}
