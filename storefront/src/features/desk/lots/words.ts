import type {
  DeskLot,
  DeskLotWhole,
  LotState,
  LotUse,
  Reached,
  RecallHead,
  RecallInstitution,
  RecallOrder,
  RecallWhole,
} from '#contracts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { moment } from '../../../../../store/src/kernel/text/format.ts'
import { count, day, inList } from '../../../lib/format.ts'

export const lotStates: Record<LotState, string> = {
  free: 'Sin observaciones',
  held: 'Retenido',
  recalled: 'Retirado',
}

/** «Retenido: llegó una tapa suelta» */
export const stateWords = ({ state, why }: Pick<DeskLot, 'state' | 'why'>): string =>
  why ? `${lotStates[state]}: ${why}` : lotStates[state]

/** «40, quedan 12» */
export const unitsWords = ({ units, left }: Pick<DeskLot, 'units' | 'left'>): string =>
  left === units ? String(units) : `${units}, quedan ${left}`

const saidStates: Record<DeskLotWhole['lot']['states'][number]['state'], string> = {
  held: 'Se retuvo',
  released: 'Se liberó',
  recalled: 'Se retiró',
}

/** «Se retuvo el 01-12-2026, por Ana: …» */
export const saidWords = ({ state, why, by, at }: DeskLotWhole['lot']['states'][number]): string =>
  `${saidStates[state]} el ${day(at)}, por ${by}: ${why}`

export const useWords = ({ leftOn }: LotUse): string =>
  leftOn ? `Salió el ${day(leftOn)}` : 'Todavía la tiene el grupo'

export const lotsConclusion = (lots: readonly DeskLot[], total: number): string => {
  const held = lots.filter(({ state }) => state === 'held').length
  if (total === 0) return 'Todavía no hay lotes'
  if (held === 0) return `${count(total, 'lote')} y ninguno retenido`
  return `${held} de ${count(total, 'lote')} ${held === 1 ? 'está retenido' : 'están retenidos'}`
}

export const codesWords = (codes: readonly string[]): string => inList(codes.map(spelledLotCode))

/** «Se preparó el …, falta enviarlo» */
export const recallWords = ({ preparedAt, sentAt }: RecallHead): string =>
  sentAt ? `Se envió el ${day(sentAt)}` : `Se preparó el ${day(preparedAt)} y no se ha enviado`

type Recall = RecallWhole['recall']

/** The conclusion of a recall, at each of its steps. */
export function recallConclusion(recall: Recall): string {
  const all = [...recall.orders, ...recall.institutions]
  const told = toldWords(recall)
  if (recall.sentAt === null)
    return all.length === 0
      ? 'A nadie le llegaron estos lotes'
      : `${told} ${all.length === 1 ? 'lleva' : 'llevan'} estos lotes`
  if (all.length === 0) return 'Los lotes quedaron retirados: a nadie le habían llegado'
  const reached = all.filter((one) => one.reached === 'reached').length
  return reached === all.length
    ? `El aviso llegó a quienes tienen estos lotes: ${told}`
    : `El aviso llegó a ${reached} de ${all.length}: ${told}`
}

const reachedWords: Record<Reached, string> = {
  not_sent: 'Sin avisar',
  waiting: 'En camino',
  reached: 'Le llegó por correo',
  refused: 'No le llegó: llámale',
}

/** Who was not reached by mail is called. */
export const reachWords = ({ reached }: RecallOrder): string => reachedWords[reached]

export const carriedWords = ({ lots }: Pick<RecallOrder, 'lots'>): string =>
  lots.map(({ units, title, code }) => `${units} × ${title}, ${spelledLotCode(code)}`).join('; ')

/** «Pedido 7-2, para el 15-12-2026: 30 × Dulce, K7QM-2XPD» */
export const deliveredWords = ({
  agreement,
  deliveries,
}: Pick<RecallInstitution, 'agreement' | 'deliveries'>): string =>
  deliveries
    .map((one) => `Pedido ${agreement}-${one.number}, para el ${day(one.deliverOn)}: ${carriedWords(one)}`)
    .join('. ')

/** Who has confirmed needs no call. */
export const receiptWords = ({
  reached,
  receipt,
}: Pick<RecallInstitution, 'reached' | 'receipt'>): string => {
  if (receipt) return `Confirmó ${receipt.name}, el ${moment(receipt.at)}`
  return reached === 'reached' ? 'Le llegó por correo y falta que confirme' : reachedWords[reached]
}

/** «2 pedidos y 1 institución» */
export const toldWords = ({ orders, institutions }: Pick<Recall, 'orders' | 'institutions'>): string =>
  inList(
    [
      orders.length > 0 ? count(orders.length, 'pedido') : '',
      institutions.length > 0 ? count(institutions.length, 'institución', 'instituciones') : '',
    ].filter(Boolean),
  )

export const toDoUsual =
  'No lo comas ni lo uses, y no lo regales. Guárdalo aparte y respóndenos este correo: vemos contigo cómo devolverlo y te devolvemos la plata.'

export const lotNews: Record<string, string> = {
  retenido: 'El lote quedó retenido: el grupo ya no lo puede poner en un pedido, y su página lo dice.',
  liberado: 'El lote quedó libre otra vez.',
  enviado: 'Los lotes quedaron retirados y el aviso va en camino.',
}
