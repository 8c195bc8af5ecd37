import type { MedusaContainer } from '@medusajs/framework/types'
import { digest } from '../modules/access/write/keys'
import { MESSAGE_DAYS } from './message-life'
import { chileDay } from '../kernel/time/chile-day'
import type { Unreached } from '../outbox/undelivered'
import { ring } from '../medusa/ring'

/**
 * In the bell, whom the shop could not reach: once in a month for each contact and place, however many messages she
 * misses. A contact that nobody has is no one whom staff could call.
 */
export async function tellStaff(container: MedusaContainer, unreached: Unreached[]): Promise<void> {
  const month = chileDay(new Date()).slice(0, 7)
  for (const { contact, name, place, isRefused } of unreached.filter(({ name }) => name !== ''))
    await ring(container, {
      key: `unreached:${digest('unreached', contact, place)}:${month}`,
      title: `No pudimos avisarle a ${name}${place && ` (${place})`}.`,
      description: `${isRefused ? REFUSED[contact.includes('@') ? 'email' : 'phone'] : DELAYED} Lo que no le llegó está en «Avisos sin entregar» de la mesa de la federación.`,
    })
}

const REFUSED = {
  phone: 'Su celular no recibe mensajes nuestros. Mira si el número está bien escrito y llama tú.',
  email: 'Su correo no recibe mensajes nuestros. Mira si está bien escrito y avísale por teléfono.',
}
const DELAYED = `Probamos ${MESSAGE_DAYS} días y ningún servicio tomó el mensaje. Avísale tú, y cuéntaselo a quien opera la tienda.`
