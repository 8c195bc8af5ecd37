import type { Purchase, PurchaseRefund } from '../../contracts'
import type { Block, Opening } from './blocks'
import { clp } from '../../kernel/text/format'

const WHY: Record<PurchaseRefund['reason'], string> = {
  shortage: 'Faltó una parte de lo que pediste',
  cancellation: 'Una parte de tu pedido no se pudo hacer',
  withdrawal: 'Devolviste una parte de tu pedido',
  guarantee: 'Algo no llegó como corresponde',
}

/** Money will go back: how much, for what, and by which way. */
export function refundOpening(purchase: Purchase, address: string, id: string): Opening {
  const refund = find(purchase, id)
  const how =
    refund.state === 'by_hand'
      ? 'Esta plata no se puede devolver a la tarjeta o a la cuenta por sí sola. Responde este correo con tu banco, tipo y número de cuenta, y te la transferimos.'
      : 'La devolución va al mismo medio con que pagaste. Según tu banco, puede tardar unos días hábiles en verse.'
  return {
    subject: `Te devolvemos ${clp(refund.amountClp)}. Pedido ${purchase.displayId}`,
    blocks: [
      { kind: 'title', text: `Te devolvemos ${clp(refund.amountClp)}.` },
      { kind: 'text', text: `${WHY[refund.reason]}${refund.note ? `: ${refund.note}` : '.'}` },
      { kind: 'rows', rows: rows(refund) },
      { kind: 'text', text: how },
      { kind: 'link', text: 'Ver mi pedido', href: address },
    ],
  }
}

/** The treasurer transferred it. */
export function refundSentOpening(purchase: Purchase, address: string, id: string): Opening {
  const refund = find(purchase, id)
  const blocks: Block[] = [
    { kind: 'title', text: `Ya te transferimos ${clp(refund.amountClp)}.` },
    { kind: 'rows', rows: rows(refund) },
    { kind: 'link', text: 'Ver mi pedido', href: address },
  ]
  return { subject: `Tu devolución va en camino. Pedido ${purchase.displayId}`, blocks }
}

function find(purchase: Purchase, id: string): PurchaseRefund {
  const refund = purchase.refunds.find((one) => one.id === id)
  if (!refund) throw new Error(`order ${purchase.displayId} has no refund ${id}`)
  return refund
}

function rows({ parts }: PurchaseRefund): [string, string][] {
  return parts.map((part) => [`${part.quantity} × ${part.title}`, clp(part.amountClp)])
}
