import { z } from '@medusajs/framework/zod'
import {
  type ClosingRequest,
  type CostsRequest,
  INPUT_TEXT_MAX,
  type PurchaseReceptionRequest,
  type PurchaseRequest,
  SUPPLIER_MAX,
} from '../../../../../contracts/desk/inputs'
import { UNITS_MAX } from '../../../../../contracts/desk/supply'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { readPesos, readUnits } from '../../../../../kernel/text/number-text'
import { words } from '../../../../admin/schemas'
import { typed, units } from '../../../../typed-number'
import { dayAsked } from '../../../asked'

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Elige un mes.')
const ifAny = z
  .string()
  .default('')
  .transform(plainLine)
  .pipe(z.string().max(INPUT_TEXT_MAX, tooLong(INPUT_TEXT_MAX)))
const count = (message: string) => typed((text) => readUnits(text, UNITS_MAX), 0, message)

export const purchaseAsked: z.ZodType<PurchaseRequest, unknown> = z.object({
  input: z.string().min(1, 'Elige un insumo de la lista.').max(100, 'Elige un insumo de la lista.'),
  supplier: words(SUPPLIER_MAX),
  packUnits: units('Escribe cuánto trae el paquete, al menos uno.'),
  packClp: typed((text) => readPesos(text, 99_999_999), 1, 'Escribe los pesos, sin centavos.'),
  fromMonth: month,
  toMonth: month,
  answerBy: dayAsked,
  deliverOn: dayAsked,
})

export const closingAsked: z.ZodType<ClosingRequest, unknown> = z.object({
  kind: z.enum(['ordered', 'called_off'], 'Elige una.'),
  why: ifAny,
})

export const receptionAsked: z.ZodType<PurchaseReceptionRequest, unknown> = z.object({
  goodUnits: count('Escribe cuánto llegó bien, o 0.'),
  spoiledUnits: count('Escribe cuánto llegó malo, o 0.'),
  billClp: typed((text) => readPesos(text), 0, 'Escribe lo que se pagó, sin centavos.'),
  bill: words(INPUT_TEXT_MAX),
  receivedOn: dayAsked,
  note: ifAny,
})

export const costsAsked: z.ZodType<CostsRequest, unknown> = z.object({
  reception: z.coerce.number('Vuelve a abrir la página.').int().min(1, 'Vuelve a abrir la página.'),
})
