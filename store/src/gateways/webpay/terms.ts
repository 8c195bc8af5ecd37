import { partOf, textOf } from '../kept.ts'
import type { MethodTerms } from '../method-terms.ts'
import { readWebpay } from './answer.ts'

/** Webpay gives money back for 90 days, and to debit and prepaid cards only the whole (DOMAIN §6). */
const REFUND_DAYS = 90
const WHOLE_ONLY = ['VD', 'VP']
const DAY_MS = 86_400_000

/** Transbank's public test shop. */
export const TEST_COMMERCE_CODE = '597055555532'

/** Cards, on Transbank's page. */
export const webpayTerms: MethodTerms = {
  name: 'Webpay',
  paidWith: 'Webpay',
  explanation: 'Débito, crédito o prepago.',
  nextStep: 'redirect',
  settledBy: 'gateway',
  deadlineMinutes: 20,
  deadlineWords: '20 minutos con tarjeta',
  // Its form lives ten minutes (DOMAIN §6).
  formMinutes: 10,
  cash: 'gateway',
  hasFee: true,
  // Anybody can write another's e-mail or phone: their owner can always pay by card.
  unpaidCountedBy: ['address'],
  isStockCapped: false,
  placedLetter: null,
  cancelled: {
    title: 'Tu pago con tarjeta no se hizo. No te cobramos nada.',
    text: 'Le preguntamos a Webpay y no hay ningún cobro, así que soltamos lo que te teníamos guardado. Si en tu banco ves un cobro, responde este correo y lo vemos. Si todavía lo quieres, puedes pedirlo de nuevo.',
  },
  lapsed: 'Se acabó el tiempo para pagar.',
  refund: {
    isByGateway: ({ amountClp: chargedClp, paidAt, kept }, amountClp, now) => {
      if (now.getTime() - paidAt.getTime() > REFUND_DAYS * DAY_MS) return false
      return amountClp === chargedClp || !WHOLE_ONLY.includes(textOf(kept?.payment_type_code) ?? '')
    },
    backTo: 'card',
    staffWords:
      'Webpay devuelve la plata a su tarjeta. Si la tarjeta no acepta devolver una parte, queda en «Devoluciones» para transferirla.',
    byHandWords: 'Su tarjeta no acepta que Webpay devuelva esto.',
  },
  portal: 'el portal de Transbank',
  statusWords: {
    INITIALIZED: 'Sin terminar: no ha cobrado',
    AUTHORIZED: 'Cobrado',
    CAPTURED: 'Cobrado',
    FAILED: 'Rechazado: no cobró',
    REVERSED: 'Cobrado y devuelto entero',
    NULLIFIED: 'Cobrado y devuelto entero',
    PARTIALLY_NULLIFIED: 'Cobrado y devuelto en parte',
  },
  read: readWebpay,
  receipt: (kept) => ({
    authorizationCode: textOf(kept?.authorization_code),
    cardLast4: textOf(partOf(kept?.card_detail).card_number),
  }),
  secrets: [
    {
      name: 'TRANSBANK_COMMERCE_CODE',
      url: 'TRANSBANK_URL',
      harmless: TEST_COMMERCE_CODE,
      isLive: true,
    },
    { name: 'TRANSBANK_API_KEY', url: 'TRANSBANK_URL', isLive: false },
  ],
}
