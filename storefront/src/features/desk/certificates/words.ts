import type { DeskCertificate, DeskCertificateState, Qualification } from '#contracts'
import { QUALIFICATIONS } from '../../../../../store/src/contracts/training.ts'
import { day } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import type { Column, Filter } from '../table/table.ts'

export const certificateStates: Record<DeskCertificateState, string> = {
  open: 'Vale',
  ends_soon: 'Vence pronto',
  grace: 'Vencido, en sus 60 días de gracia',
  over: 'Vencido',
  renewed: 'Renovado por otro',
  revoked: 'Anulado',
}

/** «Ofrecer alimentos, Ser tesorera» */
export const opensWords = (opens: readonly Qualification[]): string =>
  opens.map((one) => QUALIFICATIONS[one]).join(', ')

/** Until when it holds, and for longer by a decision. */
export function untilWords({
  validUntil,
  extendedUntil,
}: Pick<DeskCertificate, 'validUntil' | 'extendedUntil'>) {
  if (validUntil === null) return 'No vence'
  return extendedUntil ? `${day(validUntil)}, prolongado al ${day(extendedUntil)}` : day(validUntil)
}

/** Whether a decision can extend what it opens. */
export const canBeExtended = ({ validUntil, state }: DeskCertificate): boolean =>
  validUntil !== null && state !== 'revoked' && state !== 'renewed'

export const certificateColumns = (handle: string): Column<DeskCertificate>[] => [
  {
    label: 'De quién',
    sort: 'holder',
    cell: ({ id, holder }) => ({ text: holder, href: paths.deskCertificate(handle, id) }),
  },
  { label: 'Grupo', cell: ({ of }) => of || 'Ya no está' },
  { label: 'Curso', sort: 'course', cell: ({ course }) => course },
  { label: 'Lo que abre', cell: ({ opens }) => opensWords(opens) },
  { label: 'Hecho el', sort: 'issuedOn', isNamed: true, cell: ({ issuedOn }) => day(issuedOn) },
  { label: 'Vale hasta', sort: 'endsOn', isNamed: true, cell: untilWords },
  { label: 'Cómo está', cell: ({ state }) => certificateStates[state] },
]

export const certificateFilters: Filter[] = [
  {
    name: 'estado',
    asks: 'state',
    label: 'Cómo está',
    kind: 'choice',
    all: 'Todos',
    options: Object.entries(certificateStates).map(([value, label]) => ({ value, label })),
  },
  { name: 'busca', asks: 'q', label: 'Nombre, curso o código', kind: 'text' },
]

export const certificateNews: Record<string, string> = {
  prolongado: 'Quedó prolongado. Cada una recibe un aviso, y la decisión está escrita en Ajustes.',
  igual: 'Ya estaba así: esos certificados abrían hasta ese día o más.',
  anulado: 'Quedó anulado: desde ahora no acredita ni abre nada, y ella recibe un aviso con tus palabras.',
}
