import { z } from '@medusajs/framework/zod'
import { METHODS } from '../gateways/terms'
import { MAX_CARD, MAX_LINES, MAX_QUANTITY } from '../contracts/purchase/basket-limits'
import { BUYER_LIMITS, tooLong } from '../contracts/purchase/buyer-limits'
import { parseEmail, parsePhone } from '../kernel/text/contact'
import { hasLink, NO_LINK } from '../kernel/text/no-link'
import { plainLine, plainText } from '../kernel/text/plain-text'
import { parseRut } from '../kernel/text/rut'

const quantity = z
  .number({ error: 'La cantidad va en números enteros.' })
  .int('La cantidad va en números enteros.')
  .min(1, 'La cantidad parte en 1.')
  .max(MAX_QUANTITY, `A lo más ${MAX_QUANTITY} de cada cosa.`)

const items = z
  .array(z.object({ variantId: z.string().min(1).max(64), quantity }))
  .min(1, 'El carro está vacío.')
  .max(MAX_LINES, 'Son demasiadas cosas distintas para un solo pedido.')

const communeCode = z.string().regex(/^\d{5}$/, 'Elige la comuna.')
const deliveries = z.record(z.string().max(80), z.string().max(80))
const L = BUYER_LIMITS
/** One line; `missing` when nothing of it is to be seen. */
const line = (missing: string, max: number) =>
  z
    .string({ error: missing })
    .transform(plainLine)
    .pipe(z.string().min(2, missing).max(max, tooLong(max)))
const optional = (max: number) =>
  z
    .string()
    .transform(plainText)
    .pipe(z.string().max(max, tooLong(max)))
    .optional()

const phone = (message: string) =>
  z
    .string({ error: message })
    .transform((typed) => parsePhone(typed) ?? '')
    .pipe(z.string().min(1, 'Son 9 números: 9 1234 5678.'))

const rut = (missing: string) =>
  z
    .string({ error: missing })
    .refine((text) => parseRut(text) !== null, 'Ese RUT no es válido. Revisa el último dígito.')
    .transform((text) => parseRut(text) ?? text)

/** What goes into letters, to an address that anybody can have typed, holds nothing to press. */
const withoutLink = <T extends string | undefined>(text: z.ZodType<T>) =>
  text.refine((typed) => !hasLink(typed ?? ''), NO_LINK)

export const quoteSchema = z.object({
  items,
  communeCode: communeCode.optional(),
  deliveries: deliveries.default({}),
})

export const checkoutSchema = z.object({
  items,
  buyer: z.object({
    name: withoutLink(line('Escribe tu nombre.', L.name)),
    email: z
      .string({ error: 'Escribe tu correo.' })
      .transform((typed) => parseEmail(typed) ?? '')
      .pipe(z.string().min(1, 'Ese correo no se ve bien.').max(L.email, tooLong(L.email))),
    phone: phone('Escribe tu teléfono.'),
    rut: rut('Escribe el RUT.').optional(),
  }),
  communeCode: communeCode.optional(),
  address: z
    .object({
      street: withoutLink(line('Escribe la calle y el número.', L.street)),
      detail: withoutLink(optional(L.detail)),
    })
    .optional(),
  deliveries,
  payment: z.enum(METHODS, { error: 'Elige cómo pagas.' }),
  totalClp: z.number().int().min(1).max(100_000_000),
  note: optional(L.note),
  invoice: z
    .object({
      rut: rut('Escribe el RUT de la factura.'),
      legalName: withoutLink(line('Escribe la razón social.', L.legalName)),
      businessLine: withoutLink(line('Escribe el giro.', L.businessLine)),
      address: withoutLink(line('Escribe la dirección de la factura.', L.invoiceAddress)),
      commune: withoutLink(line('Escribe la comuna de la factura.', L.invoiceCommune)),
    })
    .optional(),
  gift: z
    .object({
      name: withoutLink(line('Escribe para quién es.', L.name)),
      phone: phone('Escribe su teléfono.'),
      card: optional(MAX_CARD),
    })
    .optional(),
})

export const idempotencyKeySchema = z
  .string({ error: 'Falta Idempotency-Key.' })
  .regex(/^[A-Za-z0-9_-]{8,64}$/, 'Idempotency-Key no es válida.')
