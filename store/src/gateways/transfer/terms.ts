import type { MethodTerms } from '../method-terms.ts'

const DEADLINE_HOURS = 48

/** A transfer to the federation's account, seen by its treasurer. Source: DOMAIN §6. */
export const transferTerms: MethodTerms = {
  name: 'Transferencia',
  paidWith: 'transferencia',
  explanation: 'Te guardamos el pedido 48 horas mientras transfieres.',
  nextStep: 'instructions',
  settledBy: 'person',
  deadlineMinutes: DEADLINE_HOURS * 60,
  deadlineWords: `${DEADLINE_HOURS} horas con transferencia`,
  formMinutes: 0,
  cash: 'bank',
  hasFee: false,
  unpaidCountedBy: ['address', 'email', 'phone'],
  isStockCapped: true,
  placedLetter: 'transfer',
  cancelled: {
    title: 'No nos llegó la transferencia a tiempo.',
    text: 'Soltamos lo que te teníamos guardado. Si ya transferiste, responde este correo y lo vemos. Si todavía lo quieres, puedes pedirlo de nuevo.',
  },
  lapsed: 'No llegó la transferencia dentro del plazo.',
  refund: {
    isByGateway: () => false,
    backTo: 'account',
    staffWords: 'Pagó con transferencia: queda en «Devoluciones» para que la tesorería la transfiera.',
    byHandWords: 'Pagó con transferencia: se devuelve igual.',
  },
  portal: 'la cartola del banco',
  statusWords: {},
  read: () => null,
  receipt: () => ({ authorizationCode: null, cardLast4: null }),
  secrets: [],
}
