import { z } from '@medusajs/framework/zod'
import { readBasisPoints } from '../../../../../kernel/text/number-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { words } from '../../../../admin/schemas'
import { WHOLE_BASIS_POINTS } from '../../../../../modules/ledger/rules/shares'
import { dayAsked, dayFromToday } from '../../../asked'

const MOST_CARD_FEE = 2000

/** A percentage as people write it, in basis points. */
const percent = z.string('Falta este dato.').transform((typed, context) => {
  const read = readBasisPoints(typed)
  if ('value' in read) return read.value
  context.addIssue({ code: 'custom', message: read.problem })
  return z.NEVER
})

const voted = {
  group: percent,
  association: percent,
  federation: percent,
  fund: percent,
  assemblyDate: dayAsked.refine((day) => day <= chileDay(new Date()), 'La asamblea ya tiene que haber sido.'),
  minutes: words(300),
  validFrom: dayFromToday,
}

type Parts = Record<'group' | 'association' | 'federation' | 'fund', number>
const isWhole = ({ group, association, federation, fund }: Parts) =>
  group + association + federation + fund === WHOLE_BASIS_POINTS
const NOT_WHOLE = { message: 'Las cuatro partes tienen que sumar 100 %.', path: ['group'] }

export const shareTermsAsked = z
  .object({
    ...voted,
    cardFee: percent.refine(
      (points) => points <= MOST_CARD_FEE,
      'La comisión de la tarjeta es a lo más 20 %.',
    ),
  })
  .refine(isWhole, NOT_WHOLE)

/** Of what institutions pay: they pay into the bank, by no card. */
export const agreementTermsAsked = z.object(voted).refine(isWhole, NOT_WHOLE)
