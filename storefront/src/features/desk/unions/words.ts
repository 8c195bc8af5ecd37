import type {
  CompanySize,
  DeskUnion,
  DeskUnionRow,
  UnionLack,
  UnionPaperKind,
  UnionPaperShown,
  UnionState,
  UnionStepKind,
} from '#contracts'
import { units } from '../../../../../store/src/kernel/text/format.ts'
import { clp, count, day } from '../../../lib/format.ts'

export const unionNews: Record<string, string> = {
  unida: 'Quedó anotada la unión.',
  corregida: 'Quedaron corregidos sus datos.',
  integrante: 'Quedó anotada la integrante.',
  salida: 'Ya no está en la unión.',
  representa: 'Quedó anotado quién la representa.',
  documento: 'Quedó anotado el documento.',
  presented: 'Quedó anotado que se presentó.',
  awarded: 'Quedó anotado que se adjudicó.',
  not_awarded: 'Quedó anotado que no se adjudicó.',
  ended: 'Quedó anotado que terminó.',
  utm: 'Quedó anotado el valor de la UTM.',
}

export const unionStates: Record<UnionState, string> = {
  preparing: 'En preparación',
  presented: 'Presentada',
  awarded: 'Adjudicada',
  not_awarded: 'No se adjudicó',
  ended: 'Terminada',
}

export const sizeWords: Record<CompanySize, string> = {
  micro: 'Micro',
  small: 'Pequeña',
  medium: 'Mediana',
  large: 'Grande',
}

export const paperNames: Record<UnionPaperKind, string> = {
  registry: 'Habilidad en el Registro de Proveedores',
  existence: 'Certificado de vigencia',
  tax: 'Situación tributaria',
  no_impediment: 'Declaración de no tener impedimentos',
  private_agreement: 'Documento privado de la unión',
  public_deed: 'Escritura pública de la unión',
}

export const standingNames: Record<UnionPaperShown['standing'], string> = {
  in_force: 'Vigente',
  missing: 'Falta',
  expired: 'Vencido',
  ahead: 'Es de después',
}

/** What can be said of it next, as its form offers it. */
export const nextSteps: Record<UnionState, [UnionStepKind, string][]> = {
  preparing: [
    ['presented', 'Se presentó la oferta'],
    ['ended', 'No se va a presentar'],
  ],
  presented: [
    ['awarded', 'Se adjudicó'],
    ['not_awarded', 'No se adjudicó'],
  ],
  awarded: [['ended', 'Terminó el contrato']],
  not_awarded: [['ended', 'Se cerró']],
  ended: [],
}

export const stepWords: Record<UnionStepKind, string> = {
  presented: 'Se presentó',
  awarded: 'Se adjudicó',
  not_awarded: 'No se adjudicó',
  ended: 'Terminó',
}

/** Those that still wait for their bid, first what is missing. */
export function unionsConclusion(unions: readonly DeskUnionRow[]): string {
  const preparing = unions.filter(({ state }) => state === 'preparing')
  if (unions.length === 0) return 'Todavía no hay uniones'
  const lacking = preparing.filter(({ lacks }) => lacks > 0).length
  if (lacking > 0) return `A ${count(lacking, 'unión', 'uniones')} le${lacking === 1 ? '' : 's'} falta algo`
  return preparing.length > 0
    ? `${count(preparing.length, 'unión lista', 'uniones listas')} para ofertar`
    : 'Ninguna unión espera'
}

/** How a union stands in one line: what it lacks while that matters. */
export function lackCount({ state, lacks }: Pick<DeskUnionRow, 'state' | 'lacks'>): string {
  if (state !== 'preparing' && state !== 'awarded') return '—'
  if (lacks > 0) return count(lacks, 'cosa', 'cosas')
  return state === 'preparing' ? 'Nada: lista para ofertar' : 'Nada'
}

/** After its name. */
export function unionConclusion({ state, lacks, judgedOn }: DeskUnion): string {
  if (state === 'not_awarded' || state === 'ended') return unionStates[state].toLowerCase()
  if (lacks.length > 0) return `le falta algo para el ${day(judgedOn)}`
  return state === 'preparing' ? 'lista para ofertar' : `todo en orden al ${day(judgedOn)}`
}

export const amountWords = ({ amount, amountUnit }: Pick<DeskUnion, 'amount' | 'amountUnit'>): string =>
  amountUnit === 'utm' ? `${units(amount)} UTM` : clp(amount)

/** Which document joins its members, and why. */
export function agreementWords({ needs, isSmallPurchase }: DeskUnion): string {
  if (needs === null) return 'Sin la UTM del mes no se sabe qué documento necesita.'
  const paper =
    needs === 'public_deed'
      ? 'Desde 1.000 UTM la unión se firma por escritura pública.'
      : 'Bajo 1.000 UTM basta un documento privado firmado por todas.'
  return isSmallPurchase ? `${paper} Cabe en una Compra Ágil.` : paper
}

/** «77, del 28-11-2026 al 10-01-2027»; of what is not there nothing. */
export function paperWordsOf({ standing, number, issuedOn, validUntil }: UnionPaperShown): string {
  if (standing === 'missing' || !issuedOn) return '—'
  return validUntil
    ? `${number}, del ${day(issuedOn)} al ${day(validUntil)}`
    : `${number}, del ${day(issuedOn)}; no vence`
}

/** What is missing, by whom: of the union itself first. */
export function lacksByWhom(lacks: readonly UnionLack[]): { who: string; said: string[] }[] {
  const groups = new Map<string, string[]>()
  for (const { who, said } of [...lacks].sort((a, b) => Number(a.who !== null) - Number(b.who !== null)))
    groups.set(who ?? 'La unión', [...(groups.get(who ?? 'La unión') ?? []), said])
  return [...groups].map(([who, said]) => ({ who, said }))
}
