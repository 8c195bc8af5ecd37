import type { DeskDelivery } from '#contracts'
import { units } from '../../../../../store/src/kernel/text/format.ts'

type Delivery = DeskDelivery['delivery']

/** «Pedido 3-2»; of an agreement that is not there, its own number. */
export const callOffName = ({ agreement, number }: Pick<Delivery, 'agreement' | 'number'>): string =>
  agreement === null ? `Pedido ${number}` : `Pedido ${agreement}-${number}`

/** What one needs to know first. */
export function deliveryConclusion(delivery: Delivery): string {
  const { received, loose, units: asked, standard } = delivery
  const of = `${callOffName(delivery)}:`
  if (received === 0) return `${of} todavía no llega nada`
  if (loose > 0) return `${of} hay ${units(loose)} ${standard.unit} por entregar`
  return received < asked
    ? `${of} se entregó lo que llegó, ${units(received)} de ${units(asked)}`
    : `${of} se entregó todo`
}

export const deliveryNews: Record<string, string> = {
  entregado: 'La entrega quedó anotada, y el comprador la ve en su página.',
}
