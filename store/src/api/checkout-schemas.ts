import { z } from '@medusajs/framework/zod'
import { MAX_CARD, MAX_LINES, MAX_QUANTITY } from '../rules/basket-limits'
import { parseRut } from '../rules/rut'

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
const words = (message: string, max: number) =>
  z.string({ error: message }).trim().min(2, message).max(max, `A lo más ${max} letras.`)

const phone = (message: string) =>
  z.string({ error: message }).transform(plainPhone).refine(isPhone, 'Son 9 números: 9 1234 5678.')

export const quoteSchema = z.object({
  items,
  communeCode: communeCode.optional(),
  deliveries: deliveries.default({}),
})

export const checkoutSchema = z.object({
  items,
  buyer: z.object({
    name: words('Escribe tu nombre.', 120),
    email: z.string({ error: 'Escribe tu correo.' }).trim().max(160).email('Ese correo no se ve bien.'),
    phone: phone('Escribe tu teléfono.'),
    rut: z
      .string()
      .refine((text) => parseRut(text) !== null, 'Ese RUT no es válido. Revisa el último dígito.')
      .transform((text) => parseRut(text) ?? text)
      .optional(),
  }),
  communeCode,
  address: z
    .object({
      street: words('Escribe la calle y el número.', 160),
      detail: z.string().trim().max(120).optional(),
    })
    .optional(),
  deliveries,
  payment: z.enum(['webpay', 'transfer'], { error: 'Elige cómo pagas.' }),
  totalClp: z.number().int().min(1).max(100_000_000),
  note: z.string().trim().max(500, 'A lo más 500 letras.').optional(),
  gift: z
    .object({
      name: words('Escribe para quién es.', 120),
      phone: phone('Escribe su teléfono.'),
      card: z.string().trim().max(MAX_CARD, `A lo más ${MAX_CARD} letras.`).optional(),
    })
    .optional(),
})

export const idempotencyKeySchema = z
  .string({ error: 'Falta Idempotency-Key.' })
  .regex(/^[A-Za-z0-9_-]{8,64}$/, 'Idempotency-Key no es válida.')

/** Nine digits, with or without the country's 56. */
function plainPhone(text: string): string {
  return text.replace(/[\s()+.-]/g, '').replace(/^56(?=\d{9}$)/, '')
}

function isPhone(text: string): boolean {
  return /^[2-9]\d{8}$/.test(text)
}
