import type { DeskDelivery, Handover, PackedCallOff } from '#contracts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { units } from '../../../../../store/src/kernel/text/format.ts'
import { formatRut } from '../../../../../store/src/kernel/text/rut.ts'
import { day } from '../../../lib/format.ts'

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

/** «30 del lote K7QM-2XPD de Las del Río, vence el 01-12-2027» */
export const packedWords = ({
  units: count,
  code,
  group,
  bestBefore,
}: PackedCallOff['lots'][number]): string =>
  `${units(count)} del lote ${spelledLotCode(code)} de ${group}${bestBefore ? `, vence el ${day(bestBefore)}` : ''}`

/** «Rosa Pérez, 12.345.678-5, el 15-12-2026 a las 10:30» */
export const takenWords = ({ takenBy, takenRut, takenOn, takenTime }: Handover): string =>
  `${takenBy}${takenRut ? `, ${formatRut(takenRut)}` : ''}, el ${day(takenOn)} a las ${takenTime}`
