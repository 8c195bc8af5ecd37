import { z } from '@medusajs/framework/zod'
import type {
  DowngradeRequest,
  ReceptionRequest,
  ReceptionTakenBack,
  StandardPoint,
} from '../../../../../contracts'
import { RECEPTION_WHY_MAX } from '../../../../../contracts/desk/receptions'
import { UNITS_MAX } from '../../../../../contracts/desk/supply'
import { readLotCode } from '../../../../../contracts/lot-code'
import { STANDARD_POINTS } from '../../../../../contracts/standard-points'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { readUnits } from '../../../../../kernel/text/number-text'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { UPLOAD_KEY } from '../../../../../uploads/place'

/** As it was typed; nothing is none. */
const units = z.union([z.string(), z.number()], 'Escribe cuántas.').transform((typed, context) => {
  const read = readUnits(typed === '' ? 0 : typed, UNITS_MAX)
  if ('value' in read && Number.isInteger(read.value) && read.value >= 0) return read.value
  context.addIssue({ code: 'custom', message: 'problem' in read ? read.problem : 'Escribe cuántas.' })
  return z.NEVER
})

const why = z
  .string('Escribe por qué.')
  .transform(plainLine)
  .pipe(z.string().max(RECEPTION_WHY_MAX, tooLong(RECEPTION_WHY_MAX)))

const pointNames = Object.keys(STANDARD_POINTS) as StandardPoint[]
const point = z.enum(pointNames, 'Elige un punto de la ficha.').nullish()

export const receptionAsked: z.ZodType<ReceptionRequest, unknown> = z.object({
  callOff: z.string().regex(/^scall_\w{4,64}$/, 'Elige de qué pedido.'),
  group: z.string().regex(/^[a-z0-9-]{1,80}$/, 'Elige un grupo.'),
  lot: z.string('Falta el código del lote.').transform((typed, context) => {
    const read = readLotCode(typed)
    if (read !== null) return read
    context.addIssue({ code: 'custom', message: 'Ese código no es de un lote: son ocho letras y números.' })
    return z.NEVER
  }),
  acceptedUnits: units,
  downgradedUnits: units,
  rejectedUnits: units,
  why,
  isMore: z.boolean(),
  point,
  place: z
    .string()
    .regex(/^point_\w{4,64}$/, 'Elige un punto de acopio de la lista.')
    .nullish(),
  photo: z.string().regex(UPLOAD_KEY, 'La foto no llegó bien. Agrégala de nuevo.').nullish(),
  saidAt: z.iso.datetime('Falta cuándo se contó.').nullish(),
})

export const takenBackAsked: z.ZodType<ReceptionTakenBack, unknown> = z.object({
  why: why.refine((text) => text !== '', 'Escribe qué se contó mal.'),
})

export const downgradeAsked: z.ZodType<DowngradeRequest, unknown> = z.object({ units, why, point })
