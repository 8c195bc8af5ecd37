import type { ConsignmentState, Purchase } from '#contracts'
import { count } from '../../lib/format.ts'

type Consignment = Purchase['consignments'][number]
export type Step = { label: string; at: string | null; when: 'done' | 'now' | 'later'; detail: string | null }

const road: ConsignmentState[] = ['pending', 'accepted', 'packed', 'handed_over', 'delivered']

/** What each state is called for what travels, for what is collected and for where one goes. */
function labels(consignment: Consignment): Record<string, string> {
  const { mode } = consignment.delivery
  if (mode === 'visit')
    return {
      pending: 'Lo recibió el grupo',
      accepted: 'Están acordando la fecha contigo',
      packed: 'La fecha está acordada',
      handed_over: 'Ya se hizo',
    }
  return {
    pending: 'Lo recibió el grupo',
    accepted: 'Lo está preparando',
    packed: 'Está listo',
    handed_over: mode === 'pickup' ? 'Ya puedes retirarlo' : 'Va en camino',
    delivered: 'En tus manos',
  }
}

/** The whole road of one group's consignment: walked, here, to come. */
export function roadOf(consignment: Consignment): Step[] {
  const names = labels(consignment)
  const at = new Map(consignment.steps.map((step) => [step.state, step.at]))
  if (consignment.state === 'cancelled')
    return [{ label: 'Se anuló', at: at.get('cancelled') ?? null, when: 'now', detail: null }]
  const reached = Math.max(
    0,
    ...road.map((state, i) => (state === consignment.state || at.has(state) ? i : 0)),
  )
  // A visit that took place is over: nothing has to arrive.
  const steps = consignment.delivery.mode === 'visit' ? road.slice(0, -1) : road
  return steps.map((state, i) => ({
    label: names[state] ?? state,
    at: at.get(state) ?? null,
    when: i < Math.min(reached, steps.length - 1) ? 'done' : i <= reached ? 'now' : 'later',
    detail:
      state === 'handed_over' && consignment.tracking
        ? `${consignment.tracking.carrier}, código ${consignment.tracking.code}`
        : null,
  }))
}

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? ''

/** Whether all the money that goes back has left for the buyer. */
export const isAllBack = ({ refunds }: Purchase) => refunds.every(({ state }) => state === 'sent')

function awaitedTransfer(name: string, { proof }: Purchase['payment']): { title: string; lead: string } {
  const lead = 'Apenas veamos tu transferencia, los grupos se ponen a prepararlo.'
  switch (proof?.state) {
    case 'waiting':
      return {
        title: `${name}, estamos viendo tu transferencia.`,
        lead: 'Apenas la confirmemos, los grupos se ponen a prepararlo.',
      }
    case 'rejected':
      return {
        title: `${name}, tu comprobante no nos sirvió.`,
        lead: 'Te guardamos el pedido. Revisa tu transferencia y manda otra imagen.',
      }
    default:
      return { title: `${name}, te guardamos el pedido. Falta que transfieras.`, lead }
  }
}

/** The headline and one sentence under it. */
export function headline(purchase: Purchase): { title: string; lead: string } {
  const name = firstName(purchase.buyer.name)
  const groups = purchase.consignments.length
  const isVisit = purchase.consignments.every(({ delivery }) => delivery.mode === 'visit')
  const prepared = isVisit
    ? 'Te llaman para acordar la fecha.'
    : groups === 1
      ? `Lo prepara ${purchase.consignments[0]?.group.name ?? 'un grupo'}.`
      : `Lo preparan ${count(groups, 'grupo')}, cada uno manda lo suyo.`
  const isPaid = purchase.payment.state === 'paid'
  switch (purchase.status) {
    case 'awaiting_payment':
      return purchase.payment.kind === 'instructions'
        ? awaitedTransfer(name, purchase.payment)
        : {
            title: `${name}, falta que termines de pagar.`,
            lead: `Todavía no nos llega tu pago de ${purchase.payment.name}. Si ya pagaste, recarga esta página en un momento.`,
          }
    case 'in_review':
      return {
        title: `${name}, estamos revisando tu pago.`,
        lead: 'No vuelvas a pagar. Te escribimos al correo apenas quede confirmado.',
      }
    case 'confirmed':
      return { title: `Gracias, ${name}. Tu pedido quedó hecho.`, lead: prepared }
    case 'preparing':
      return { title: `Gracias, ${name}. Lo tuyo se está preparando.`, lead: prepared }
    case 'on_its_way':
      return isVisit ? visited(name) : { title: `Gracias, ${name}. Lo tuyo ya va saliendo.`, lead: prepared }
    case 'delivered':
      if (isVisit) return visited(name)
      return {
        title: `${name}, ya está todo en tus manos.`,
        lead: 'Ojalá te guste. Si algo llegó malo, cuéntanos.',
      }
    case 'refunded':
      return {
        title: 'De este pedido no te quedó nada.',
        lead: isAllBack(purchase) ? 'Te devolvimos la plata.' : 'Te devolvemos la plata.',
      }
    case 'cancelled':
      return { title: 'Este pedido se anuló.', lead: cancelWords(purchase, isPaid) }
  }
}

const visited = (name: string) => ({
  title: `Gracias por ir, ${name}.`,
  lead: 'Ojalá te haya gustado. Si algo no fue como se ofreció, cuéntanos.',
})

function cancelWords(purchase: Purchase, isPaid: boolean): string {
  const { cancelReason, payment } = purchase
  const back = isAllBack(purchase) ? ' Te devolvimos la plata.' : ' Te devolvemos la plata.'
  const money = payment.state === 'refunded' ? back : isPaid ? '' : ' No te cobramos nada.'
  switch (cancelReason) {
    case 'rejected':
      return `Tu pago no pasó.${money}`
    case 'aborted':
      return `Dejaste el pago a medias.${money}`
    case 'timed_out':
      return `Se acabó el tiempo para pagar.${money}`
    case 'expired':
      return `${payment.lapsed}${money}`
    case 'by_buyer':
      return `Lo anulaste tú.${money}`
    default:
      return `Lo anuló la tienda.${money} Si tienes dudas, escríbenos.`
  }
}
