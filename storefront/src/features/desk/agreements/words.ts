import type {
  DeskPromises,
  DeskQuotationRow,
  DeskRequest,
  PricedStandard,
  PriceListShown,
  PriceStep,
} from '#contracts'
import { units } from '../../../../../store/src/kernel/text/format.ts'
import { clp, count, day, inList, monthWords } from '../../../lib/format.ts'
import { runWords } from '../../supply/words.ts'

export const agreementNews: Record<string, string> = {
  pedido: 'Quedó anotado lo que pide.',
  descartado: 'Quedó anotado que no se cotiza, y por qué.',
  comprador: 'Quedó anotado el comprador.',
  mandada: 'Le mandamos la cotización a su correo, con un enlace solo suyo.',
  conversado: 'Quedó anotado lo conversado.',
  retirada: 'Se retiró: lo que tenía tomado está libre otra vez.',
  precios: 'Quedó anotada la lista de precios.',
  llamado: 'Quedó anotado el pedido, y le avisamos por correo.',
}

/** What waits first, then what runs. */
export function agreementsConclusion(
  requests: readonly DeskRequest[],
  rows: readonly DeskQuotationRow[],
): string {
  const waiting = requests.filter(isWaiting).length
  if (waiting > 0)
    return waiting === 1 ? 'Una institución espera cotización' : `${waiting} instituciones esperan cotización`
  const running = rows.filter(({ state }) => state === 'signed').length
  return running > 0
    ? `${count(running, 'convenio firmado', 'convenios firmados')}`
    : 'Todavía no hay convenios'
}

export const isWaiting = ({ quotationId, refused }: DeskRequest): boolean => !quotationId && refused === null

/** «40 frascos al mes de Dulce de mora, de enero a marzo de 2027» */
export const wantedWords = ({ standard, units: many, ...run }: DeskRequest['wanted'][number]): string =>
  `${units(many)} ${standard.unit} al mes de ${standard.name}, ${runWords(run).replace(/^./, (one) => one.toLowerCase())}`

/** How a quotation stands, and how much of what was signed was called for. */
export function standingWords({ agreement, validUntil, state }: DeskQuotationRow): string {
  if (agreement) {
    const { calledUnits, agreedUnits, to } = agreement
    return `Pedidas ${units(calledUnits)} de ${units(agreedUnits)}, hasta ${monthWords(to)}`
  }
  return state === 'withdrawn' ? '—' : `Hasta el ${day(validUntil)}`
}

/** What is free of each standard that has something free, in months that are alike as one. */
export function freeWords({ months, standards }: DeskPromises): { name: string; said: string }[] {
  return standards.flatMap(({ name, freeUnits }) => {
    if (freeUnits.every((free) => free === 0)) return []
    const runs: { from: string; to: string; free: number }[] = []
    for (const [at, month] of months.entries()) {
      const free = freeUnits[at] ?? 0
      const last = runs.at(-1)
      if (last?.free === free) last.to = month
      else runs.push({ from: month, to: month, free })
    }
    const said = runs
      .filter(({ free }) => free > 0)
      .map((run) => `${runWords(run).replace(/^./, (one) => one.toLowerCase())}: ${units(run.free)}`)
    return [{ name, said: said.join('; ') }]
  })
}

export const listStates: Record<PriceListShown['state'], string> = {
  in_force: 'Es la que vale',
  ahead: 'Todavía no empieza',
  passed: 'Ya no vale',
}

export const inForceOf = ({ lists }: PricedStandard): PriceListShown | undefined =>
  lists.find(({ state }) => state === 'in_force')

/** «$3.490 desde 24 frascos, $3.200 desde 100» */
export const priceWords = ({ steps }: { steps: readonly PriceStep[] }, unit: string): string =>
  inList(
    steps.map(
      ({ fromUnits, netUnitClp }, at) =>
        `${clp(netUnitClp)} desde ${units(fromUnits)}${at === 0 ? ` ${unit}` : ''}`,
    ),
  )

export function pricesConclusion(standards: readonly PricedStandard[]): string {
  const priced = standards.filter(inForceOf).length
  if (standards.length === 0) return 'Todavía no hay fichas que ponerles precio'
  return priced === 0
    ? 'Ninguna ficha tiene precio todavía'
    : `${priced} de ${count(standards.length, 'ficha')} ${priced === 1 ? 'tiene' : 'tienen'} precio`
}
