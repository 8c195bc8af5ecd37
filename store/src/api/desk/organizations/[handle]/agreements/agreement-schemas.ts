import { z } from '@medusajs/framework/zod'
import type {
  BuyerFacts,
  NegotiationRequest,
  QuotationRequest,
  VersionRequest,
} from '../../../../../contracts'
import { TERM_TEXT_MAX } from '../../../../../contracts/agreements'
import { readNumber } from '../../../../../kernel/text/number-text'
import { words } from '../../../../admin/schemas'
import {
  daysTyped,
  institutionFields,
  lineFields,
  linesOf,
  netPriceTyped,
  textIfAny,
} from '../../../../institution-schema'
import { typed, typedIfAny } from '../../../../typed-number'
import { dayAsked } from '../../../asked'

const term = words(TERM_TEXT_MAX)
const payment = { paymentDays: daysTyped(365), paymentAgreement: textIfAny(200) }

export const buyerFacts: z.ZodType<BuyerFacts, unknown> = z.object({
  ...institutionFields,
  ...payment,
  documentsAsked: textIfAny(TERM_TEXT_MAX),
})

const version = {
  validUntil: dayAsked,
  delivery: term,
  leadDays: daysTyped(365),
  tolerancePercent: typed(
    (text) => readNumber(text, { of: 'units', max: 50 }),
    0,
    'Escribe un porcentaje entero, de 0 a 50.',
  ),
  quality: term,
  priceRevision: term,
  penalties: term,
  priceWhy: textIfAny(TERM_TEXT_MAX)
    .optional()
    .transform((text) => text ?? ''),
  ...payment,
  lines: linesOf(
    z.object({
      ...lineFields,
      netUnitClp: typedIfAny(netPriceTyped),
    }),
  ),
}

export const versionAsked: z.ZodType<VersionRequest, unknown> = z.object(version)

export const quotationBegun: z.ZodType<QuotationRequest, unknown> = z.object({
  buyer: z.string().regex(/^sbuyer_\w{4,64}$/, 'Elige a quién.'),
  request: z
    .string()
    .regex(/^sreq_\w{4,64}$/)
    .nullable(),
  ...version,
})

export const negotiationAsked: z.ZodType<NegotiationRequest, unknown> = z.object({
  kind: z.enum(['asked', 'conceded', 'refused'], 'Di qué pasó.'),
  what: term,
  why: textIfAny(TERM_TEXT_MAX),
})

export const reasonAsked = z.object({ reason: term })
