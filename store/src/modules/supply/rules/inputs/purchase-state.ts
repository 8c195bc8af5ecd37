import type { PurchaseState } from '../../../../contracts/inputs'

export type Standing = {
  answerBy: string
  /** Groups that said nothing yet. */
  waitingGroups: number
  closing: 'ordered' | 'called_off' | null
  isReceived: boolean
  isShared: boolean
}

/** How a purchase stands on a day: silence until its day is no, by itself. */
export function purchaseState(
  { answerBy, waitingGroups, closing, isReceived, isShared }: Standing,
  today: string,
): PurchaseState {
  if (isShared) return 'shared'
  if (isReceived) return 'received'
  if (closing !== null) return closing
  return waitingGroups > 0 && today <= answerBy ? 'asking' : 'to_order'
}

type Asked = { fromMonth: string; toMonth: string; answerBy: string; deliverOn: string }

/** What is wrong with a purchase that is asked for on a day, by field. */
export function purchaseProblems(
  { fromMonth, toMonth, answerBy, deliverOn }: Asked,
  today: string,
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (fromMonth < today.slice(0, 7)) problems.fromMonth = 'Desde este mes, o uno que viene.'
  if (toMonth < fromMonth) problems.toMonth = 'No puede terminar antes de empezar.'
  if (answerBy < today) problems.answerBy = 'Desde hoy: los grupos tienen que alcanzar a responder.'
  if (deliverOn <= answerBy) problems.deliverOn = 'Llega después de que los grupos respondan.'
  return problems
}

type Came = { goodUnits: number; spoiledUnits: number; billClp: number; receivedOn: string }

/** What is wrong with what is said that came. */
export function receptionProblems(
  { goodUnits, spoiledUnits, billClp, receivedOn }: Came,
  { orderedUnits, orderedOn, today }: { orderedUnits: number; orderedOn: string; today: string },
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (goodUnits + spoiledUnits > orderedUnits)
    problems.goodUnits = `Se encargaron ${orderedUnits}: no pueden llegar más.`
  if (receivedOn > today || receivedOn < orderedOn)
    problems.receivedOn = 'Llegó desde el día en que se encargó, y a más tardar hoy.'
  if (goodUnits === 0 && billClp > 0)
    problems.billClp =
      'Si nada llegó bien no hay entre quién repartir la cuenta: reclámala al proveedor y anota 0.'
  return problems
}
