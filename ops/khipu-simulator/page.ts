import { button as shellButton, document, escape, pesos } from '../webpay-simulator/page-shell.ts'
import type { Outcome } from './decide.ts'
import type { Payment } from './payment.ts'

const NOTICE = '<p class="notice"><strong>Simulador de Khipu: no se mueve plata.</strong></p>'

const button: (outcome: Outcome, label: string, detail: string, kind?: string) => string = shellButton

/** Where a buyer would choose her bank. */
export const paymentPage = (payment: Payment) =>
  document(
    'Simulador de Khipu',
    `${NOTICE}<h1>Pagar ${pesos.format(payment.amountClp)}</h1>
<p>${escape(payment.subject)}, en ${escape(new URL(payment.returnUrl).host)}. No escribas claves de ningún banco.</p>
<form method="post"><h2>¿Qué pasa en tu banco?</h2><ul>
${button('pay', 'Pagar', 'La transferencia pasa y vuelves a la tienda.', 'main')}
${button('pay_slowly', 'Pagar, con demora', 'Vuelves antes de que Khipu lo confirme.')}
${button('reject', 'Rechazar', 'Dices que no lo vas a pagar.')}
${button('leave', 'Volver sin pagar', 'Te arrepientes antes de pagar.')}
</ul></form>`,
  )

export const messagePage = (title: string, text: string) =>
  document(title, `${NOTICE}<h1>${title}</h1><p>${text}</p>`)
