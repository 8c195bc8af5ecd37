import type { Purchase } from '#contracts'
import { clp } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'

export type Message = {
  kind: 'trouble' | 'plain'
  title: string
  text: string
  link?: { href: string; words: string }
}

const trouble = (title: string, text: string): Message => ({ kind: 'trouble', title, text })

const payments: Record<string, Message> = {
  rechazado: trouble(
    'Tu pago no pasó. No te cobramos nada.',
    'El banco no lo aprobó. Tu carro sigue aquí: prueba de nuevo o paga de otra forma.',
  ),
  anulado: trouble(
    'Dejaste el pago a medias. No te cobramos nada.',
    'Tu carro sigue aquí. Cuando quieras, paga de nuevo.',
  ),
  vencido: trouble(
    'Se acabó el tiempo para pagar. No te cobramos nada.',
    'Para pagar hay unos minutos. Tu carro sigue aquí: inténtalo de nuevo.',
  ),
}

export const afterPayment = (code: string | null): Message | null =>
  code !== null && Object.hasOwn(payments, code) ? (payments[code] ?? null) : null

export const fixFields = trouble(
  'Falta algo para poder pagar.',
  'Está marcado más abajo. Lo demás quedó como lo escribiste.',
)

export const totalChanged = (before: number | null, now: number): Message =>
  before === null
    ? {
        kind: 'plain',
        title: `En total son ${clp(now)}.`,
        text: 'Es con despacho. Revísalo y aprieta Pagar.',
      }
    : {
        kind: 'plain',
        title: `Ahora el total es ${clp(now)}.`,
        text: `Antes decía ${clp(before)}. Revísalo y aprieta Pagar de nuevo.`,
      }

export const cannotBePlaced = trouble(
  'Así como está, no se puede pedir.',
  'Abajo dice qué cambió. Arréglalo y sigue.',
)

export const undecided = trouble(
  'No alcanzamos a saber si tu pedido quedó hecho.',
  'Aprieta Pagar otra vez: si ya estaba hecho, es el mismo y no se cobra dos veces.',
)

export const fromStore = (sentence: string): Message => trouble('No pudimos hacer el pedido.', sentence)

/** Two tabs, or an old sheet: the same things are bought once unless she says so. */
export const paidElsewhere = ({ token, displayId, payment }: Purchase): Message => ({
  ...trouble(
    payment.paidAt ? 'Esto mismo ya lo pagaste.' : 'Esto mismo lo estás pagando en otra pestaña.',
    payment.paidAt
      ? `Es tu pedido ${displayId}. Si lo quieres dos veces, aprieta Pagar de nuevo.`
      : `Es tu pedido ${displayId}, que espera el pago. Si lo quieres dos veces, aprieta Pagar de nuevo.`,
  ),
  link: { href: paths.purchase(token), words: `Ver el pedido ${displayId}` },
})
