import { z } from '@medusajs/framework/zod'
import type {
  RepresentativeRequest,
  UnionFacts,
  UnionMemberRequest,
  UnionPaperRequest,
  UnionStepRequest,
  UtmRequest,
} from '../../../../../contracts'
import { TERM_TEXT_MAX } from '../../../../../contracts/agreements'
import { readNumber, readPesos } from '../../../../../kernel/text/number-text'
import { processKey } from '../../../../../modules/supply/rules/bids/union-moves'
import { handleSchema, rutSchema, words } from '../../../../admin/schemas'
import { textIfAny } from '../../../../institution-schema'
import { typed, typedIfAny } from '../../../../typed-number'
import { dayAsked } from '../../../asked'

const NAME_MAX = 120
const UTM_MOST_CLP = 1_000_000

const amountTyped = (words: string) => typed((text) => readPesos(text), 1, words)
const memberId = z.string().regex(/^sunim_\w{4,64}$/, 'Elige una integrante.')

export const unionFacts: z.ZodType<UnionFacts, unknown> = z.object({
  name: words(NAME_MAX),
  process: words(60).refine((text) => processKey(text) !== '', 'Escribe el número del proceso.'),
  buyer: words(NAME_MAX),
  what: words(TERM_TEXT_MAX),
  amount: amountTyped('Escribe de cuánto es, con números.'),
  amountUnit: z.enum(['utm', 'clp'], 'Elige si son UTM o pesos.'),
  closesOn: dayAsked,
})

const replacement = z.object({
  member: memberId,
  executedPercent: typed(
    (text) => readNumber(text, { of: 'units', max: 100 }),
    0,
    'Escribe un porcentaje entero, de 0 a 100.',
  ),
  leave: words(NAME_MAX),
  leaveOn: dayAsked,
})

export const unionMemberAsked: z.ZodType<UnionMemberRequest, unknown> = z.object({
  organization: z.preprocess((said) => (said === '' ? null : said), handleSchema.nullable()),
  name: words(NAME_MAX),
  rut: rutSchema,
  legalForm: words(80),
  size: z.enum(['micro', 'small', 'medium', 'large'], 'Elige el tamaño.'),
  signer: words(NAME_MAX),
  replaces: replacement.nullable(),
})

export const representativeAsked: z.ZodType<RepresentativeRequest, unknown> = z.object({
  member: memberId,
  name: words(NAME_MAX),
})

const KINDS = [
  ...(['registry', 'existence', 'tax', 'no_impediment', 'private_agreement'] as const),
  'public_deed',
] as const

export const unionPaperAsked: z.ZodType<UnionPaperRequest, unknown> = z.object({
  member: z.preprocess((said) => (said === '' ? null : said), memberId.nullable()),
  kind: z.enum(KINDS, 'Elige qué documento es.'),
  number: words(60),
  issuedOn: dayAsked,
  validUntil: typedIfAny(dayAsked),
})

export const unionStepAsked: z.ZodType<UnionStepRequest, unknown> = z.object({
  kind: z.enum(['presented', 'awarded', 'not_awarded', 'ended'], 'Elige qué pasó.'),
  on: dayAsked,
  note: textIfAny(TERM_TEXT_MAX),
})

export const utmAsked: z.ZodType<UtmRequest, unknown> = z.object({
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Elige un mes.'),
  valueClp: typed((text) => readPesos(text, UTM_MOST_CLP), 1, 'Escribe los pesos que vale una UTM.'),
  source: words(NAME_MAX),
})
