import { chileDay } from '../../kernel/time/chile-day.ts'
import type { MethodTerms } from '../method-terms.ts'
import { readKhipu } from './answer.ts'

const DEADLINE_MINUTES = 30

/** An instant transfer from the buyer's bank, on Khipu's page. Source: DOMAIN §6, docs.khipu.com. */
export const khipuTerms: MethodTerms = {
  name: 'Khipu',
  paidWith: 'Khipu',
  explanation: 'Desde tu banco, sin tarjeta. Queda pagado al tiro.',
  nextStep: 'redirect',
  settledBy: 'gateway',
  deadlineMinutes: DEADLINE_MINUTES,
  deadlineWords: `${DEADLINE_MINUTES} minutos con Khipu`,
  formMinutes: DEADLINE_MINUTES,
  cash: 'gateway',
  hasFee: true,
  unpaidCountedBy: ['address'],
  isStockCapped: false,
  placedLetter: null,
  cancelled: {
    title: 'Tu pago con Khipu no se hizo. No te cobramos nada.',
    text: 'Le preguntamos a Khipu y no hay ningún pago, así que soltamos lo que te teníamos guardado. Si en tu banco ves la transferencia, responde este correo y lo vemos. Si todavía lo quieres, puedes pedirlo de nuevo.',
  },
  lapsed: 'Se acabó el tiempo para pagar.',
  refund: {
    // It gives back only before it hands the money over, on the next working day, and does not tell how much of a part.
    isByGateway: ({ amountClp: chargedClp, paidAt }, amountClp, now) =>
      amountClp === chargedClp && chileDay(paidAt) === chileDay(now),
    backTo: 'account',
    staffWords:
      'Khipu devuelve el pago entero a su cuenta, el mismo día. Una parte, o después, queda en «Devoluciones» para transferirla.',
    byHandWords: 'Khipu devuelve solo el pago entero y el mismo día.',
  },
  portal: 'el portal de Khipu',
  statusWords: {
    pending: 'Sin terminar: no ha pagado',
    verifying: 'Lo está verificando',
    done: 'Cobrado',
    deleted: 'Cerrado sin pago',
    'rejected-by-payer': 'Rechazado: no cobró',
    'marked-as-abuse': 'Rechazado: no cobró',
    'marked-paid-by-receiver': 'Marcado como pagado a mano en Khipu',
    reversed: 'Cobrado y devuelto entero',
    'fully-refunded': 'Cobrado y devuelto entero',
    'partially-refunded': 'Cobrado y devuelto en parte',
  },
  read: readKhipu,
  receipt: () => ({ authorizationCode: null, cardLast4: null }),
  secrets: [
    { name: 'KHIPU_API_KEY', url: 'KHIPU_URL', isLive: true },
    { name: 'KHIPU_SECRET', url: 'KHIPU_URL', isLive: false },
  ],
}
