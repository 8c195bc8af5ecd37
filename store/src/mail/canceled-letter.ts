import type { Purchase } from '../contracts'
import type { Opening } from './letter'

const WHY: Record<Purchase['payment']['kind'], { title: string; text: string }> = {
  transfer: {
    title: 'No nos llegó la transferencia a tiempo.',
    text: 'Soltamos lo que te teníamos guardado. Si ya transferiste, responde este correo y lo vemos. Si todavía lo quieres, puedes pedirlo de nuevo.',
  },
  webpay: {
    title: 'Tu pago con tarjeta no se hizo. No te cobramos nada.',
    text: 'Le preguntamos a Webpay y no hay ningún cobro, así que soltamos lo que te teníamos guardado. Si en tu banco ves un cobro, responde este correo y lo vemos. Si todavía lo quieres, puedes pedirlo de nuevo.',
  },
}

/** Nothing came of the order, and its buyer was not there to see it. */
export function canceledOpening(purchase: Purchase, address: string): Opening {
  const { title, text } = WHY[purchase.payment.kind]
  return {
    subject: `Tu pedido ${purchase.displayId} quedó sin efecto`,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'text', text },
      { kind: 'link', text: 'Ver el pedido', href: address },
    ],
  }
}
