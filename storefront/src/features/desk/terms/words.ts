import type { AgreementTerms, DeskSeller } from '#contracts'
import { day, percent } from '../../../lib/format.ts'

/** Of what institutions pay: no card is charged. */
export const AGREEMENT_PARTS = [
  { name: 'group', label: 'Para el grupo' },
  { name: 'association', label: 'Para la asociación' },
  { name: 'federation', label: 'Para la federación' },
  { name: 'fund', label: 'Para el fondo' },
] as const

export const PARTS = [
  ...AGREEMENT_PARTS,
  {
    name: 'cardFee',
    label: 'Comisión de la tarjeta',
    hint: 'Lo que cobra la pasarela de cada pago con tarjeta, en %.',
  },
] as const

/** Of each part what a version gives it, in basis points. */
export const pointsOf = <P extends string>(
  parts: readonly { name: P }[],
  version: Readonly<Record<P, number>>,
): Record<string, number> => Object.fromEntries(parts.map(({ name }) => [name, version[name]]))

type Points = Pick<AgreementTerms, 'group' | 'association' | 'federation' | 'fund'>

/** «85 % para el grupo, 7 % para la asociación…» */
export const sharedWords = ({ group, association, federation, fund }: Points): string =>
  `${percent(group)} para el grupo, ${percent(association)} para la asociación, ${percent(federation)} para la federación y ${percent(fund)} para el fondo`

/** By which minutes what institutions pay is shared, and whether those are the shop's. */
export const votedWords = ({ assemblyDate, minutes, isOwn }: AgreementTerms): string =>
  `${minutes}, asamblea del ${day(assemblyDate)}${isOwn ? '' : ': el mismo de la tienda'}`

/** 8250 → "82,5", as it is typed again. */
export const typedPercent = (basisPoints: number) => String(basisPoints / 100).replace('.', ',')

type Of<T> = { name: keyof T & string; label: string; max: number; hint?: string }

export const SELLER: Of<Omit<DeskSeller, 'bank'>>[] = [
  { name: 'legalName', label: 'Razón social', max: 160 },
  { name: 'rut', label: 'RUT', max: 20 },
  { name: 'businessLine', label: 'Giro', max: 200 },
  { name: 'address', label: 'Dirección', max: 200 },
  { name: 'commune', label: 'Comuna', max: 80 },
  { name: 'legalRepresentative', label: 'Representante legal', max: 120 },
  { name: 'email', label: 'Correo', max: 120 },
  { name: 'phone', label: 'Teléfono', max: 30 },
  { name: 'territory', label: 'Territorio', max: 120, hint: 'Como lo dice la tienda: Provincia de Arauco.' },
]

export const BANK: { name: string; label: string; max: number }[] = [
  { name: 'bank', label: 'Banco', max: 80 },
  { name: 'accountType', label: 'Tipo de cuenta', max: 40 },
  { name: 'accountNumber', label: 'Número de cuenta', max: 30 },
  { name: 'holder', label: 'A nombre de', max: 160 },
  { name: 'rut', label: 'RUT de la cuenta', max: 20 },
  { name: 'email', label: 'Correo de la cuenta', max: 120 },
]
