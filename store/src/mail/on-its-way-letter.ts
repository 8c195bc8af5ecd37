import type { Purchase } from '../contracts'
import type { Block } from './blocks'
import { day } from './words'

type Part = Purchase['consignments'][number]

/** Of the group whose part left, by its name, how it comes and with which code; the others keep their own letters. */
export function onItsWayOpening(
  purchase: Purchase,
  address: string,
  partId: string,
): { subject: string; blocks: Block[] } {
  const part = purchase.consignments.find(({ id }) => id === partId)
  if (!part) throw new Error(`${partId} is no part of order ${purchase.displayId}`)
  const isPickup = part.delivery.mode === 'pickup'
  return {
    subject: isPickup
      ? `Pedido ${purchase.displayId}: ya puedes retirar lo de ${part.group.name}`
      : `Pedido ${purchase.displayId}: lo de ${part.group.name} ya va en camino`,
    blocks: [
      { kind: 'title', text: isPickup ? 'Lo tuyo te espera.' : 'Lo tuyo ya va saliendo.' },
      { kind: 'text', text: `${part.group.name}, de ${part.group.commune}, entregó su parte de tu pedido.` },
      { kind: 'rows', rows: part.lines.filter(({ quantityKept }) => quantityKept > 0).map(lineOf) },
      { kind: 'rows', rows: wayOf(part) },
      { kind: 'link', text: 'Ver mi pedido', href: address },
    ],
  }
}

const lineOf = ({ title, variantTitle, quantityKept }: Part['lines'][number]): [string, string] => [
  [title, variantTitle].filter(Boolean).join(', '),
  `${quantityKept}`,
]

function wayOf({ delivery, tracking }: Part): [string, string][] {
  const [from, to] = delivery.arrives
  return [
    [delivery.label, delivery.detail],
    [
      delivery.mode === 'pickup' ? 'Listo' : 'Llega',
      from === to ? day(from) : `entre el ${day(from)} y el ${day(to)}`,
    ],
    ...(tracking ? [[`Seguimiento de ${tracking.carrier}`, tracking.code] as [string, string]] : []),
  ]
}
