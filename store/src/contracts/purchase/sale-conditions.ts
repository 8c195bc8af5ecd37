import { RIGHTS } from './buyer-rights'
import { DATE_AGREED } from '../product/experience'

/** What an order is made of: goods, visits and workshops, or both. */
export type Bought = { hasGoods: boolean; hasExperiences: boolean }

export const boughtOf = (lines: { isExperience: boolean }[]): Bought => ({
  hasGoods: lines.some(({ isExperience }) => !isExperience),
  hasExperiences: lines.some(({ isExperience }) => isExperience),
})

/** Of what she bought only: nobody reads of consignments who goes to a workshop. */
export const rightsText = (bought: Bought, goods: string, experiences: string): string =>
  [bought.hasGoods && goods, bought.hasExperiences && experiences].filter(Boolean).join(' ')

/**
 * The conditions of a sale as its letter carries them: written out, so that what was agreed that day stays in the buyer's
 * hands whatever the shop's pages say later (decision 024).
 */
export function saleConditions(bought: Bought): { about: string; text: string }[] {
  const text = (goods: string, experiences: string) => rightsText(bought, goods, experiences)
  return [
    {
      about: 'Si te arrepientes',
      text: [
        text(RIGHTS.withdrawal, RIGHTS.experienceWithdrawal),
        text(RIGHTS.exclusion, RIGHTS.experienceExclusion),
        text(
          `${RIGHTS.refund} El envío de vuelta lo pagas tú.`,
          bought.hasGoods ? '' : RIGHTS.experienceRefund,
        ),
        RIGHTS.unconfirmed,
      ]
        .filter(Boolean)
        .join(' '),
    },
    {
      about: 'Si algo viene malo',
      text: text(`${RIGHTS.guarantee} ${RIGHTS.perishablePhoto}`, RIGHTS.experienceGuarantee),
    },
    {
      about: 'El precio',
      text: 'Los precios están en pesos y traen el IVA incluido. No hay cobros después: pagas el total de este correo.',
    },
    {
      about: bought.hasGoods ? 'La entrega' : 'La fecha',
      text: text(
        'Los plazos son los de cada paquete, en este correo. Si nos atrasamos, puedes esperar o pedir que te devolvamos la plata.',
        `${DATE_AGREED} de cada visita o taller: te llaman al teléfono de este correo. Si no hay una que te sirva, te devolvemos la plata.`,
      ),
    },
    {
      about: 'Si no nos ponemos de acuerdo',
      text: 'Escríbenos primero. Si no, puedes ir al Servicio Nacional del Consumidor (Sernac) o al juzgado de policía local de tu comuna.',
    },
  ]
}
