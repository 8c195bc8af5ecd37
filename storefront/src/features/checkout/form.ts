import { MAX_CARD } from '../../../../store/src/rules/basket-limits.ts'
import { parseRut } from '../../../../store/src/rules/rut.ts'
import { formText } from '../../lib/form.ts'
import type { BasketItem, CheckoutRequest } from '#contracts'

/** The checkout form as typed, kept whole when something has to be corrected. */
export type Input = {
  comuna: string
  deliveries: Record<string, string>
  nombre: string
  correo: string
  telefono: string
  rut: string
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
  | 'rut'
  | 'calle'
  | 'regaloPara'
  | 'regaloTelefono'
  | 'regaloTarjeta'
  | 'pago'
export type Errors = Partial<Record<FieldName, string>>

export const deliveryField = (group: string) => `entrega.${group}`

export function readInput(form: FormData): Input {
  const text = (name: string, max = 200) => formText(form, name).trim().slice(0, max)
  const deliveries: Record<string, string> = {}
  for (const [name, value] of form) {
    const group = /^entrega\.([a-z0-9-]{1,80})$/.exec(name)?.[1]
    if (group && typeof value === 'string') deliveries[group] = value.slice(0, 120)
  }
  const total = text('total')
  return {
    comuna: /^\d{5}$/.test(text('comuna')) ? text('comuna') : '',
    deliveries,
    nombre: text('nombre'),
    correo: text('correo'),
    telefono: text('telefono', 40),
    rut: text('rut', 20),
    calle: text('calle'),
    depto: text('depto'),
    nota: text('nota', 500),
    regaloPara: text('regaloPara'),
    regaloTelefono: text('regaloTelefono', 40),
    regaloTarjeta: text('regaloTarjeta', MAX_CARD),
    pago: text('pago', 20),
    clave: /^[A-Za-z0-9_-]{8,64}$/.test(text('clave')) ? text('clave') : '',
    otraVez: text('otra_vez') === '1',
    seenTotalClp: /^\d{1,12}$/.test(total) ? Number(total) : null,
  }
}

/** The nine digits of a Chilean number, however it was written; null when it is none. */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^(00)?56(?=\d{9}$)/, '')
  return /^[2-9]\d{8}$/.test(digits) ? digits : null
}

function phoneError(text: string): string | undefined {
  if (!text) return 'Falta el teléfono.'
  if (/[^\d\s()+.-]/.test(text)) return 'El teléfono va solo con números: son 9.'
  const { length } = text.replace(/\D/g, '').replace(/^56(?=\d{8,})/, '')
  if (length === 8) return 'Le falta un número: son 9.'
  if (length < 9) return `Le faltan números: son 9, y van ${length}.`
  if (length > 9) return 'Le sobran números: son 9.'
  return phoneDigits(text) ? undefined : 'Ese teléfono no parece de Chile. Revísalo.'
}

/** A present is what says for whom it is: nothing has to be ticked. */
export const isGift = ({ regaloPara, regaloTelefono, regaloTarjeta }: Input) =>
  [regaloPara, regaloTelefono, regaloTarjeta].some(Boolean)

const mail = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/

export function checkInput(input: Input, needsAddress: boolean): Errors {
  const errors: Errors = {}
  if (!input.comuna) errors.comuna = 'Elige tu comuna, para saber cómo y cuándo te llega.'
  if (input.nombre.length < 2) errors.nombre = 'Falta el nombre.'
  if (!input.correo) errors.correo = 'Falta el correo: ahí va el comprobante.'
  else if (!mail.test(input.correo)) errors.correo = 'A ese correo le falta algo. Es como nombre@correo.cl.'
  const phone = phoneError(input.telefono)
  if (phone) errors.telefono = phone
  if (input.rut && !parseRut(input.rut))
    errors.rut = 'Ese RUT no calza con su dígito verificador. Revísalo, o déjalo en blanco.'
  if (needsAddress && input.calle.length < 4)
    errors.calle = 'Falta la calle y el número, porque algo va a tu casa.'
  if (isGift(input)) {
    if (input.regaloPara.length < 2) errors.regaloPara = 'Falta para quién es el regalo.'
    const theirs = phoneError(input.regaloTelefono)
    if (theirs) errors.regaloTelefono = theirs
  }
  if (input.pago !== 'webpay' && input.pago !== 'transfer') errors.pago = 'Elige cómo pagas.'
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
    email: input.correo,
    phone: `+56${phoneDigits(input.telefono) ?? ''}`,
    rut: parseRut(input.rut) ?? undefined,
  },
  communeCode: input.comuna,
  address: needsAddress ? { street: input.calle, detail: input.depto || undefined } : undefined,
  deliveries: input.deliveries,
  payment: input.pago === 'transfer' ? 'transfer' : 'webpay',
  totalClp,
  note: input.nota || undefined,
  gift: isGift(input)
    ? {
        name: input.regaloPara,
        phone: `+56${phoneDigits(input.regaloTelefono) ?? ''}`,
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
  'address.street': 'calle',
  address: 'calle',
  payment: 'pago',
  'gift.name': 'regaloPara',
  'gift.phone': 'regaloTelefono',
  'gift.card': 'regaloTarjeta',
}

/** The store's sentences, beside the fields they are about. */
export function errorsFromStore(fields: Record<string, string>): Errors {
  const errors: Errors = {}
  for (const [path, sentence] of Object.entries(fields)) {
    const name = path.startsWith('deliveries') ? 'entrega' : fieldOf[path]
    if (name) errors[name] = sentence
  }
  return errors
}
