import { z } from '@medusajs/framework/zod'
import { parseRut } from '../../rules/rut'

const words = (max: number) => z.string().trim().min(1, 'Falta este dato.').max(max)

export const handleSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Solo letras minúsculas sin tilde, números y guiones.')
  .max(80)

export const rutSchema = z
  .string()
  .refine((text) => parseRut(text) !== null, 'El RUT no es válido.')
  .transform((text) => parseRut(text) ?? text)

export const sellingEntitySchema = z.object({
  rut: rutSchema,
  legalName: words(160),
  businessLine: words(200),
  address: words(200),
  commune: words(80),
  legalRepresentative: words(120),
  email: z.string().email('El correo no es válido.'),
  phone: words(30),
})

export const bankSchema = z.object({
  bank: words(80),
  accountType: words(40),
  accountNumber: words(30),
  holder: words(160),
  rut: rutSchema,
  email: z.string().email('El correo no es válido.'),
})

const points = z.number().int().min(0).max(10_000)

export const shareTermsSchema = z.object({
  group: points,
  association: points,
  federation: points,
  fund: points,
  assemblyDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'La fecha va así: 2026-06-14.'),
  minutes: words(300),
})
