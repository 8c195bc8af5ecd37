import type { Words } from './notice-words'

type Share = { what: string; day: string; until: string }
type Inputs = { what: string; buyer: string; day: string; until: string }
type InputCost = { what: string; buyer: string; amount: string }
type Lot = { code: string; title: string; why: string }

/** What groups are told of their part of a call-off, of what is bought together, and of their lots. */
export type ShareNotices = {
  share_given: Share
  share_of_others: Share
  share_tomorrow: Share
  inputs_asked: Inputs
  inputs_shared: InputCost
  lot_held: Lot
  lot_released: Lot
  lot_recalled: Lot
}

const SHARES = '/grupo/convenidos'
const lotAt = (code: string) => `/lote/${code}`

export const SHARE_WORDS: { [K in keyof ShareNotices]: (data: ShareNotices[K]) => Words } = {
  share_given: ({ what, day, until }) => ({
    subject: `Te tocaron ${what}`,
    title: `A tu grupo le tocaron ${what}, para el ${day}.`,
    text: `Responde a más tardar el ${until}: todo, una parte o nada. Ahí dice por qué te tocaron.`,
    parameters: [what, day, until],
    path: SHARES,
  }),
  share_of_others: ({ what, day, until }) => ({
    subject: `¿Puedes con ${what} más?`,
    title: `Otro grupo no puede, y a tu grupo le tocaron ${what}, para el ${day}.`,
    text: `Responde a más tardar el ${until}: todo, una parte o nada. No te obliga a nada.`,
    parameters: [what, day, until],
    path: SHARES,
  }),
  share_tomorrow: ({ what, day, until }) => ({
    subject: `Falta tu respuesta: ${what}`,
    title: `Mañana vence tu respuesta: ${what}, para el ${day}.`,
    text: `Si no dices nada hasta el ${until}, se ofrecen a otro grupo.`,
    parameters: [what, day, until],
    path: SHARES,
  }),
  inputs_asked: ({ what, buyer, day, until }) => ({
    subject: `¿Compramos juntas? ${what}`,
    title: `${buyer} va a comprar ${what} para varios grupos: llega el ${day}.`,
    text: `Responde a más tardar el ${until} cuánto toma el tuyo: ahí dice cuánto llevan los pedidos que aceptó. Si no dices nada, no se compra para tu grupo.`,
    parameters: [what, buyer, day, until],
    path: SHARES,
  }),
  inputs_shared: ({ what, buyer, amount }) => ({
    subject: `Tu parte de la compra: ${amount}`,
    title: `Llegó lo que compró ${buyer}: a tu grupo le tocan ${what}, por ${amount}.`,
    text: 'Se descuenta de lo que se le debe a tu grupo. En tu teléfono dice por qué es esa cifra.',
    parameters: [what, buyer, amount],
    path: SHARES,
  }),
  lot_held: ({ code, title, why }) => ({
    subject: `Se retuvo tu lote de ${title}`,
    title: `Se retuvo tu lote de ${title}.`,
    text: `Por qué: ${why}. Guárdalo aparte y no lo entregues hasta que tu asociación lo libere.`,
    parameters: [title, why],
    path: lotAt(code),
  }),
  lot_released: ({ code, title, why }) => ({
    subject: `Se liberó tu lote de ${title}`,
    title: `Se liberó tu lote de ${title}: puedes entregarlo.`,
    text: `Por qué: ${why}.`,
    parameters: [title, why],
    path: lotAt(code),
  }),
  lot_recalled: ({ code, title, why }) => ({
    subject: `Se retiró tu lote de ${title}`,
    title: `Se retiró tu lote de ${title}, y se les avisó a quienes lo compraron.`,
    text: `Por qué: ${why}. No entregues lo que te quede: tu asociación te dirá qué hacer.`,
    parameters: [title, why],
    path: lotAt(code),
  }),
}
