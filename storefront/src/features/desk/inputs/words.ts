import type { DeskPurchase, DeskPurchaseWhole, PurchaseState } from '#contracts'
import { amountWords } from '../../../../../store/src/contracts/input-words.ts'
import { clp, day, monthWords } from '../../../lib/format.ts'

export { amountWords }

const groupsWords = (count: number) => (count === 1 ? 'un grupo' : `${count} grupos`)

/** How a purchase stands, the conclusion first. */
export function standsWords(one: DeskPurchase): string {
  const { state, waitingGroups, takenUnits, packs, measure } = one
  const words: Record<PurchaseState, string> = {
    asking: `Falta que responda${waitingGroups === 1 ? '' : 'n'} ${groupsWords(waitingGroups)}`,
    to_order: takenUnits === 0 ? 'Nadie quiso' : `Por encargar: ${packsWords(packs)}`,
    called_off: 'Quedó sin efecto',
    ordered: `Encargada: ${packsWords(packs)}`,
    received: 'Llegó: falta repartir el costo',
    shared: `Repartida: ${amountWords(takenUnits, measure)} pedidas`,
  }
  return words[state]
}

export const packsWords = (packs: number): string => (packs === 1 ? '1 paquete' : `${packs} paquetes`)

/** The heading of the list. */
export function purchasesConclusion(purchases: readonly DeskPurchase[]): string {
  if (purchases.length === 0) return 'Todavía no han comprado nada en conjunto'
  const open = purchases.filter(({ state }) => state !== 'shared' && state !== 'called_off').length
  if (open === 0) return 'No hay compras en conjunto abiertas'
  return open === 1 ? 'Una compra en conjunto está abierta' : `${open} compras en conjunto están abiertas`
}

export const monthsWords = ({ fromMonth, toMonth }: Pick<DeskPurchase, 'fromMonth' | 'toMonth'>): string =>
  fromMonth === toMonth ? monthWords(fromMonth) : `${monthWords(fromMonth)} a ${monthWords(toMonth)}`

/** «Paquetes de 24 unidades a $9.600, de Vidrios del Sur.» */
export const packWords = ({ packUnits, packClp, measure, supplier }: DeskPurchase): string =>
  `Paquetes de ${amountWords(packUnits, measure)} a ${clp(packClp)} con IVA, de ${supplier}.`

/** What an order comes to, and what of it nobody took. */
export function orderWords({ packs, packUnits, packClp, takenUnits, measure }: DeskPurchase): string {
  const left = packs * packUnits - takenUnits
  const rest =
    left > 0
      ? ` Del último sobran ${amountWords(left, measure)}: quedan acá, y las paga esta mesa.`
      : ' No sobra nada.'
  return `Los grupos toman ${amountWords(takenUnits, measure)}: son ${packsWords(packs)}, ${clp(packs * packClp)}.${rest}`
}

/** What came last, and what of it is nobody's. */
export function cameWords({
  receptions,
  orderedUnits,
  measure,
  surplus,
}: DeskPurchaseWhole['purchase']): string {
  const [last] = receptions
  if (!last) return ''
  const { goodUnits, spoiledUnits, billClp, bill, receivedOn } = last
  const short = orderedUnits - goodUnits - spoiledUnits
  const parts = [
    `De ${amountWords(orderedUnits, measure)} encargadas llegaron bien ${amountWords(goodUnits, measure)}`,
    spoiledUnits > 0 && `malas ${amountWords(spoiledUnits, measure)}`,
    short > 0 && `faltaron ${amountWords(short, measure)}`,
  ].filter(Boolean)
  const rest =
    surplus && surplus.units > 0
      ? ` Lo que sobra, ${amountWords(surplus.units, measure)}, es de esta mesa: ${clp(surplus.costClp)}.`
      : ''
  return `${parts.join(', ')}, el ${day(receivedOn)}. Se pagaron ${clp(billClp)} (${bill}).${rest}`
}

/** What is still to come: once it came, or was called off, nothing is. */
export function whenWords({
  state,
  answerBy,
  deliverOn,
}: Pick<DeskPurchase, 'state' | 'answerBy' | 'deliverOn'>): string {
  if (state === 'asking' || state === 'to_order')
    return `Los grupos responden hasta el ${day(answerBy)} y llega el ${day(deliverOn)}.`
  return state === 'ordered' ? `Llega el ${day(deliverOn)}.` : ''
}

export const purchaseNews: Record<string, string> = {
  preguntado: 'Quedó preguntado: los grupos ya lo ven en su celular.',
  encargada: 'Quedó encargada. Ahora pídela al proveedor.',
  anulada: 'Quedó sin efecto, y los grupos lo ven.',
  recibida: 'Quedó anotado lo que llegó.',
  repartida: 'Quedó repartida: a cada grupo se le descuenta su parte de lo que se le debe.',
}
