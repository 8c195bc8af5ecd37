import { MAX_CARD } from '../../../../store/src/contracts/purchase/basket-limits.ts'
import { BUYER_LIMITS, tooLong } from '../../../../store/src/contracts/purchase/buyer-limits.ts'
import { parseEmail, parsePhone } from '../../../../store/src/kernel/text/contact.ts'
import {
  cutText,
  plainLine,
  plainText,
  readable,
  textLength,
} from '../../../../store/src/kernel/text/plain-text.ts'
import { parseRut } from '../../../../store/src/kernel/text/rut.ts'
import { formText } from '../../lib/http/form.ts'
import {
  checkInvoice,
  invoiceLimits,
  type InvoiceField,
  readInvoice,
  toInvoice,
  type InvoiceInput,
} from './invoice.ts'
import type { BasketItem, CheckoutRequest } from '#contracts'

/** The checkout form as typed, kept whole when something has to be corrected. */
export type Input = InvoiceInput & {
  comuna: string
  deliveries: Record<string, string>
  nombre: string
  correo: string
  telefono: string
  calle: string
  depto: string
  nota: string
  regaloPara: string
  regaloTelefono: string
  regaloTarjeta: string
  pago: string
  /** Idempotency key of this sheet. */
  clave: string
  /** She was told that the same things are being paid elsewhere, and wants them once more. */
  otraVez: boolean
  /** The total on the sheet, in pesos; null while there was none. */
  seenTotalClp: number | null
}
export type FieldName =
  | 'comuna'
  | 'entrega'
  | 'nombre'
  | 'correo'
  | 'telefono'
  | InvoiceField
  | 'calle'
  | 'depto'
  | 'nota'
  | 'regaloPara'
  | 'regaloTelefono'
  | 'regaloTarjeta'
  | 'pago'
export type Errors = Partial<Record<FieldName, string>>

/** More than any field takes, so that a flood is not read to its end. */
const LONGEST = 10_000

export const deliveryField = (group: string) => `entrega.${group}`

export function readInput(form: FormData): Input {
  const text = (name: string) => plainText(cutText(formText(form, name), LONGEST))
  const line = (name: string) => plainLine(text(name))
  const deliveries: Record<string, string> = {}
  for (const [name, value] of form) {
    const group = /^entrega\.([a-z0-9-]{1,80})$/.exec(name)?.[1]
    if (group && typeof value === 'string') deliveries[group] = value.slice(0, 120)
  }
  const total = text('total')
  return {
    comuna: /^\d{5}$/.test(text('comuna')) ? text('comuna') : '',
    deliveries,
    nombre: line('nombre'),
    correo: line('correo'),
    telefono: line('telefono'),
    ...readInvoice(line),
    calle: line('calle'),
    depto: line('depto'),
    nota: text('nota'),
    regaloPara: line('regaloPara'),
    regaloTelefono: line('regaloTelefono'),
    regaloTarjeta: text('regaloTarjeta'),
    pago: line('pago'),
    clave: /^[A-Za-z0-9_-]{8,64}$/.test(text('clave')) ? text('clave') : '',
    otraVez: text('otra_vez') === '1',
    seenTotalClp: /^\d{1,12}$/.test(total) ? Number(total) : null,
  }
}

function phoneError(text: string): string | undefined {
  if (!text) return 'Falta el teléfono.'
  if (parsePhone(text)) return undefined
  if (/[^\d\s()+.-]/.test(readable(text))) return 'El teléfono va solo con números: son 9.'
  const { length } = text.replace(/\D/g, '').replace(/^56(?=\d{8,})/, '')
  if (length === 8) return 'Le falta un número: son 9.'
  if (length < 9) return `Le faltan números: son 9, y van ${length}.`
  return length > 9 ? 'Le sobran números: son 9.' : 'Ese teléfono no parece de Chile. Revísalo.'
}

/** A present is what says for whom it is: nothing has to be ticked. */
export const isGift = ({ regaloPara, regaloTelefono, regaloTarjeta }: Input) =>
  [regaloPara, regaloTelefono, regaloTarjeta].some(Boolean)

/** Each field with its limit: what is longer is said, never cut. */
const limits: [FieldName & keyof Input, number][] = [
  ['nombre', BUYER_LIMITS.name],
  ['correo', BUYER_LIMITS.email],
  ['telefono', BUYER_LIMITS.phone],
  ...invoiceLimits,
  ['calle', BUYER_LIMITS.street],
  ['depto', BUYER_LIMITS.detail],
  ['nota', BUYER_LIMITS.note],
  ['regaloPara', BUYER_LIMITS.name],
  ['regaloTelefono', BUYER_LIMITS.phone],
  ['regaloTarjeta', MAX_CARD],
]

/** @param payments ids of the ways to pay that the shop offers */
export function checkInput(
  input: Input,
  payments: string[],
  needsAddress: boolean,
  needsCommune = true,
): Errors {
  const errors: Errors = {}
  if (needsCommune && !input.comuna) errors.comuna = 'Elige tu comuna, para saber cómo y cuándo te llega.'
  if (input.nombre.length < 2) errors.nombre = 'Falta el nombre.'
  if (!input.correo) errors.correo = 'Falta el correo: ahí va el comprobante.'
  else if (!parseEmail(input.correo)) errors.correo = 'A ese correo le falta algo. Es como nombre@correo.cl.'
  const phone = phoneError(input.telefono)
  if (phone) errors.telefono = phone
  Object.assign(errors, checkInvoice(input))
  if (needsAddress && input.calle.length < 4)
    errors.calle = 'Falta la calle y el número, porque algo va a tu casa.'
  if (isGift(input)) {
    if (input.regaloPara.length < 2) errors.regaloPara = 'Falta para quién es el regalo.'
    const theirs = phoneError(input.regaloTelefono)
    if (theirs) errors.regaloTelefono = theirs
  }
  for (const [name, max] of limits) if (textLength(String(input[name])) > max) errors[name] = tooLong(max)
  if (!payments.includes(input.pago)) errors.pago = 'Elige cómo pagas.'
  return errors
}

export const toRequest = (
  input: Input,
  items: BasketItem[],
  totalClp: number,
  needsAddress: boolean,
): CheckoutRequest => ({
  items,
  buyer: {
    name: input.nombre,
    email: parseEmail(input.correo) ?? '',
    phone: `+56${parsePhone(input.telefono) ?? ''}`,
    rut: toInvoice(input) ? undefined : (parseRut(input.rut) ?? undefined),
  },
  communeCode: input.comuna || undefined,
  address: needsAddress ? { street: input.calle, detail: input.depto || undefined } : undefined,
  deliveries: input.deliveries,
  payment: input.pago,
  totalClp,
  note: input.nota || undefined,
  invoice: toInvoice(input),
  gift: isGift(input)
    ? {
        name: input.regaloPara,
        phone: `+56${parsePhone(input.regaloTelefono) ?? ''}`,
        card: input.regaloTarjeta || undefined,
      }
    : undefined,
})

const fieldOf: Record<string, FieldName> = {
  communeCode: 'comuna',
  'buyer.name': 'nombre',
  'buyer.email': 'correo',
  'buyer.phone': 'telefono',
  'buyer.rut': 'rut',
  'invoice.rut': 'rut',
  'invoice.legalName': 'razonSocial',
  'invoice.businessLine': 'giro',
  'invoice.address': 'domicilio',
  'invoice.commune': 'comunaFactura',
  'address.street': 'calle',
  'address.detail': 'depto',
  note: 'nota',
  address: 'calle',
  payment: 'pago',
  'gift.name': 'regaloPara',
  'gift.phone': 'regaloTelefono',
  'gift.card': 'regaloTarjeta',
}

const fieldFor = (path: string) => (path.startsWith('deliveries') ? 'entrega' : fieldOf[path])

/** The store's sentences, beside the fields they are about. */
export function errorsFromStore(fields: Record<string, string>): Errors {
  const errors: Errors = {}
  for (const [path, sentence] of Object.entries(fields)) {
    const name = fieldFor(path)
    if (name) errors[name] = sentence
  }
  return errors
}

/** What the store says of what no field of the form holds; null when all of it stands beside a field. */
export const unmarked = (fields: Record<string, string>): string | null =>
  Object.entries(fields).find(([path]) => !fieldFor(path))?.[1] ?? null
