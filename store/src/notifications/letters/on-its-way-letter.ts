import type { Purchase } from '../../contracts'
import type { Block } from './blocks'
import { day } from '../../kernel/text/format'

type Consignment = Purchase['consignments'][number]

/** Of the group whose consignment left, by its name, how it comes and with which code; the others keep their own letters. */
export function onItsWayOpening(
  purchase: Purchase,
  address: string,
  consignmentId: string,
): { subject: string; blocks: Block[] } {
  const consignment = purchase.consignments.find(({ id }) => id === consignmentId)
  if (!consignment) throw new Error(`${consignmentId} is no consignment of order ${purchase.displayId}`)
  const { subject, title, text } =
    NEWS[consignment.delivery.mode === 'branch' ? 'home' : consignment.delivery.mode]
  return {
    subject: `Pedido ${purchase.displayId}: ${subject(consignment.group.name)}`,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'text', text: `${consignment.group.name}, de ${consignment.group.commune}, ${text}` },
      { kind: 'rows', rows: consignment.lines.filter(({ quantityKept }) => quantityKept > 0).map(lineOf) },
      { kind: 'rows', rows: wayOf(consignment) },
      { kind: 'link', text: 'Ver mi pedido', href: address },
    ],
  }
}

const gave = 'entregó su parte de tu pedido.'
const NEWS = {
  home: {
    subject: (name: string) => `lo de ${name} ya va en camino`,
    title: 'Lo tuyo ya va saliendo.',
    text: gave,
  },
  pickup: {
    subject: (name: string) => `ya puedes retirar lo de ${name}`,
    title: 'Lo tuyo te espera.',
    text: gave,
  },
  visit: {
    subject: (name: string) => `ya se hizo lo de ${name}`,
    title: 'Gracias por ir.',
    text: 'dice que ya se hizo su parte de tu pedido. Si no fue así, escríbenos.',
  },
}

const lineOf = ({ title, variantTitle, quantityKept }: Consignment['lines'][number]): [string, string] => [
  [title, variantTitle].filter(Boolean).join(', '),
  `${quantityKept}`,
]

function wayOf({ delivery, tracking }: Consignment): [string, string][] {
  const dates = delivery.arrives
  return [
    [delivery.label, delivery.detail],
    ...(dates ? [whenOf(delivery.mode, dates)] : []),
    ...(tracking ? [[`Seguimiento de ${tracking.carrier}`, tracking.code] as [string, string]] : []),
  ]
}

const whenOf = (mode: string, [from, to]: [string, string]): [string, string] => [
  mode === 'pickup' ? 'Listo' : 'Llega',
  from === to ? day(from) : `entre el ${day(from)} y el ${day(to)}`,
]
