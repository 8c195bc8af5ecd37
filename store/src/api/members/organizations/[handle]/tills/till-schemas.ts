import { z } from '@medusajs/framework/zod'
import type { TillClosingRequest, TillOpening, TillSaleRequest } from '../../../../../contracts'
import {
  FAIR_CLP_MAX,
  FAIR_NAME_MAX,
  FAIR_UNITS_MAX,
  RECEIPT_LETTERS,
  VOUCHER_MAX,
} from '../../../../../contracts/fair/till'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { dayAsked } from '../../../../desk/asked'
import { words } from '../../../../admin/schemas'

const MOST_LINES = 200
const MOST_SALES = 2_000

const pesos = z
  .number('Escribe los pesos.')
  .int('Escribe los pesos, sin centavos.')
  .min(0, 'Escribe los pesos.')
  .max(FAIR_CLP_MAX, 'Es demasiado: revisa el número.')
const units = z
  .number('Escribe cuántas.')
  .int('Escribe un número entero.')
  .min(1, 'Escribe cuántas, al menos una.')
  .max(FAIR_UNITS_MAX, 'Es demasiado: revisa el número.')
const moment = z.iso.datetime('No entendemos ese momento.')
const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'No entendemos esa venta.')
const number = z
  .string()
  .transform(plainLine)
  .pipe(z.string().min(1, 'Falta el número.').max(VOUCHER_MAX, tooLong(VOUCHER_MAX)))
  .nullable()

/** Nothing stands in two lines. */
const once = <T>(lines: T[], of: (line: T) => string) => new Set(lines.map(of)).size === lines.length

export const tillOpening: z.ZodType<TillOpening, unknown> = z.object({
  fair: words(FAIR_NAME_MAX),
  place: words(FAIR_NAME_MAX),
  heldOn: dayAsked,
  floatClp: pesos,
  items: z
    .array(z.object({ variantId: z.string().min(1).max(64), units }))
    .min(1, 'Elige qué llevas a la feria.')
    .max(MOST_LINES, 'Son demasiadas cosas distintas.')
    .refine((items) => once(items, ({ variantId }) => variantId), 'Hay algo dos veces en la lista.'),
})

export const tillSale: z.ZodType<TillSaleRequest, unknown> = z
  .object({
    code: z
      .string()
      .regex(new RegExp(`^[0-9A-HJKMNP-TV-Z]{${RECEIPT_LETTERS}}$`), 'No entendemos ese comprobante.'),
    lines: z
      .array(z.object({ line: z.string().regex(/^tline_\w{4,64}$/, 'Elige qué se vendió.'), units }))
      .min(1, 'Elige qué se vendió.')
      .max(MOST_LINES, 'Son demasiadas cosas distintas.')
      .refine((lines) => once(lines, ({ line }) => line), 'Hay algo dos veces en la venta.'),
    paidBy: z.enum(['cash', 'card'], 'Di cómo pagaron.'),
    receivedClp: pesos.nullable(),
    voucher: number,
    document: number,
    soldAt: moment,
  })
  .superRefine(({ paidBy, receivedClp, voucher }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if ((paidBy === 'cash') !== (receivedClp !== null)) wrong('receivedClp', 'Escribe con cuánto pagaron.')
    if ((paidBy === 'card') !== (voucher !== null)) wrong('voucher', 'Escribe el número del voucher.')
  })

export const tillClosing: z.ZodType<TillClosingRequest, unknown> = z.object({
  countedClp: pesos,
  sales: z.array(key).max(MOST_SALES, 'Son demasiadas ventas.'),
  closedAt: moment,
})
