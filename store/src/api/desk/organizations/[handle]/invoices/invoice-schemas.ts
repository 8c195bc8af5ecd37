import { z } from '@medusajs/framework/zod'
import type {
  InterestRequest,
  InvoicePaymentRequest,
  InvoiceRequest,
  InvoiceReturnRequest,
} from '../../../../../contracts'
import { readBasisPoints, readPesos } from '../../../../../kernel/text/number-text'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'

const REFERENCE_MAX = 120
const FOLIO = /^\d{1,12}$/
const MOST_BP = 10_000

const pesos = z
  .union([z.string(), z.number()], 'Escribe los pesos, sin centavos.')
  .transform((typed, context) => {
    const read = readPesos(typed)
    if ('value' in read && read.value > 0) return read.value
    context.addIssue({ code: 'custom', message: 'problem' in read ? read.problem : 'Escribe cuánto llegó.' })
    return z.NEVER
  })

export const invoiceAsked: z.ZodType<InvoiceRequest, unknown> = z.object({
  callOff: z.string().regex(/^\w{8,64}$/, 'Elige el pedido.'),
  folio: z.string().trim().regex(FOLIO, 'Escribe el número de la factura, solo cifras.'),
  issuedOn: dayAsked,
  receivedOn: dayAsked,
})

export const invoicePaymentAsked: z.ZodType<InvoicePaymentRequest, unknown> = z.object({
  paidOn: dayAsked,
  amountClp: pesos,
  reference: words(REFERENCE_MAX),
})

export const invoiceReturnAsked: z.ZodType<InvoiceReturnRequest, unknown> = z.object({
  folio: z.string().trim().regex(FOLIO, 'Escribe el número de la nota de crédito, solo cifras.'),
  issuedOn: dayAsked,
  why: words(REFERENCE_MAX),
})

const yearly = z.union([z.string(), z.number()], 'Escribe la tasa.').transform((typed, context) => {
  const read = readBasisPoints(typed)
  if ('value' in read && read.value > 0 && read.value <= MOST_BP) return read.value
  const message = 'problem' in read ? read.problem : 'Escribe la tasa anual, entre 0,01 y 100.'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

export const interestAsked: z.ZodType<InterestRequest, unknown> = z.object({
  from: dayAsked,
  yearlyBp: yearly,
  source: words(REFERENCE_MAX),
})
