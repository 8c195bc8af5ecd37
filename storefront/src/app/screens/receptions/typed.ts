import type { DeliveryToReceive, LotToReceive, ReceptionRequest, StandardPoint } from '#contracts'
import { readLotCode, spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { RECEPTION_WHY_MAX } from '../../../../../store/src/contracts/desk/receptions.ts'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'

/** What is being counted. It outlives the tab: the camera may close it. */
export type Typed = {
  /** One of the lots that are known, or `OTHER`. */
  lot: string
  otherLot: string
  acceptedUnits: string
  downgradedUnits: string
  rejectedUnits: string
  /** Null: not chosen; `OTHER`: none of the sheet. */
  point: StandardPoint | typeof OTHER | null
  why: string
  photo: string | null
  place: string | null
  isMore: boolean
}
export const OTHER = 'other'
export const COUNTED = ['acceptedUnits', 'downgradedUnits', 'rejectedUnits'] as const

export const nothingTyped = (lots: readonly LotToReceive[], place: string | null): Typed => ({
  ...{ lot: lots.length === 1 ? (lots[0]?.code ?? '') : '', otherLot: '', acceptedUnits: '' },
  ...{ downgradedUnits: '', rejectedUnits: '', point: null, why: '', photo: null, place, isMore: false },
})

/** What was refused, to be mended. */
export const typedOf = (body: ReceptionRequest, lots: readonly LotToReceive[]): Typed => {
  const isKnown = lots.some(({ code }) => code === body.lot)
  const units = (count: number) => (count === 0 ? '' : String(count))
  return {
    ...{ lot: isKnown ? body.lot : OTHER, otherLot: isKnown ? '' : spelledLotCode(body.lot) },
    ...{ acceptedUnits: units(body.acceptedUnits), downgradedUnits: units(body.downgradedUnits) },
    ...{ rejectedUnits: units(body.rejectedUnits), point: body.why ? (body.point ?? OTHER) : null },
    ...{ why: body.why, photo: body.photo ?? null, place: body.place ?? null, isMore: body.isMore },
  }
}

export type Wrong = Partial<Record<keyof Typed, string>>

const unitsOf = (typed: string) => readUnits(typed.trim() === '' ? 0 : typed, 1_000_000)

/** Something is not of first quality. */
export const hasFault = ({ downgradedUnits, rejectedUnits }: Typed): boolean =>
  [downgradedUnits, rejectedUnits].some((text) => /[1-9]/.test(text))

/** More comes than is missing of what was promised. */
export function isOver({ acceptedUnits }: Typed, { promised, received }: DeliveryToReceive): boolean {
  const read = unitsOf(acceptedUnits)
  return 'value' in read && read.value > promised - received
}

/** What is sent, or what is wrong with what was typed. The store looks again when it comes. */
export function receptionOf(
  typed: Typed,
  delivery: DeliveryToReceive,
  saidAt: string,
): { body: ReceptionRequest } | { wrong: Wrong } {
  const wrong: Wrong = {}
  const lot = typed.lot === OTHER ? readLotCode(typed.otherLot) : typed.lot
  if (!lot) wrong[typed.lot === OTHER ? 'otherLot' : 'lot'] = lotProblem(typed)
  const [acceptedUnits, downgradedUnits, rejectedUnits] = COUNTED.map((name) => {
    const read = unitsOf(typed[name])
    if ('value' in read) return read.value
    wrong[name] = read.problem
    return 0
  }) as [number, number, number]
  if (acceptedUnits + downgradedUnits + rejectedUnits === 0)
    wrong.acceptedUnits ??= 'Cuenta al menos una: de primera, de segunda o rechazada.'
  if (isOver(typed, delivery) && !typed.isMore)
    wrong.acceptedUnits ??= `De lo que prometió faltan ${Math.max(0, delivery.promised - delivery.received)}. Si trajo más, márcalo abajo.`
  const isFaulty = downgradedUnits + rejectedUnits > 0
  const why = isFaulty ? typed.why.trim().slice(0, RECEPTION_WHY_MAX) : ''
  if (isFaulty && typed.point === null) wrong.point = 'Elige qué no cumple.'
  if (isFaulty && !why) wrong.why = 'Escribe qué tenían.'
  if (!lot || Object.keys(wrong).length > 0) return { wrong }
  const point = isFaulty && typed.point !== OTHER ? typed.point : null
  return {
    body: {
      ...{ callOff: delivery.callOff, group: delivery.group.handle, lot, acceptedUnits, downgradedUnits },
      ...{ rejectedUnits, why, point, photo: isFaulty ? typed.photo : null, place: typed.place },
      ...{ isMore: isOver(typed, delivery) && typed.isMore, saidAt },
    },
  }
}

const lotProblem = ({ lot }: Typed) =>
  lot === OTHER ? 'Ese código no es de un lote: son ocho letras y números.' : 'Elige de qué lote es.'
