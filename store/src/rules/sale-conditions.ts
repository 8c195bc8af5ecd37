import { RIGHTS } from './buyer-rights'

/**
 * The conditions of a sale as its letter carries them: written out, so that what was agreed that day stays in the buyer's
 * hands whatever the shop's pages say later (decision 024).
 */
export const SALE_CONDITIONS = [
  {
    about: 'Si te arrepientes',
    text: `${RIGHTS.withdrawal} ${RIGHTS.exclusion} ${RIGHTS.refund} El envío de vuelta lo pagas tú. ${RIGHTS.unconfirmed}`,
  },
  { about: 'Si algo viene malo', text: `${RIGHTS.guarantee} ${RIGHTS.perishablePhoto}` },
  {
    about: 'El precio',
    text: 'Los precios están en pesos y traen el IVA incluido. No hay cobros después: pagas el total de este correo.',
  },
  {
    about: 'La entrega',
    text: 'Los plazos son los de cada paquete, en este correo. Si nos atrasamos, puedes esperar o pedir que te devolvamos la plata.',
  },
  {
    about: 'Si no nos ponemos de acuerdo',
    text: 'Escríbenos primero. Si no, puedes ir al Servicio Nacional del Consumidor (Sernac) o al juzgado de policía local de tu comuna.',
  },
] as const
