import { createHash } from 'node:crypto'
import type { CompanySize, DeskUnion, UnionPaperShown } from '../contracts'
import { stripesOnPaper } from '../contracts/stripes'
import { clp, day, units } from '../kernel/text/format'
import { formatRut } from '../kernel/text/rut'
import { paperWords } from '../modules/supply/rules/bids/union-papers'
import type { Paper } from './pdf/paper'

const SIZES: Record<CompanySize, string> = {
  micro: 'microempresa',
  small: 'empresa pequeña',
  medium: 'empresa mediana',
  large: 'empresa grande',
}
const STANDINGS: Record<UnionPaperShown['standing'], string> = {
  in_force: 'Vigente',
  missing: 'Falta',
  expired: 'Vencido',
  ahead: 'Es de después',
}
const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

/** What goes on top of the folder of a union: who it is, who speaks for it, its papers on one day, and what all answer for. */
export function unionPaper(union: DeskUnion, on: string): Paper {
  const { keeper, members, representative, past, papers, lacks, judgedOn } = union
  const [year = 0, month = 1, dayOfMonth = 1] = on.split('-').map(Number)
  const nameOf = new Map(members.map(({ id, name }) => [id, name]))
  const amount = union.amountUnit === 'utm' ? `${units(union.amount)} UTM` : clp(union.amount)
  const speaks =
    representative &&
    nameOf.has(representative.member) &&
    `${representative.name}, de ${nameOf.get(representative.member)}`
  const said = {
    title: 'Unión Temporal de Proveedores',
    name: union.name,
    about: `Proceso ${union.process}, de ${union.buyer}: ${union.what}`,
    notice:
      lacks.length === 0 ? `Con sus documentos en orden al ${day(judgedOn)}.` : 'Todavía no está lista.',
    figures: [
      ['Monto', amount],
      ['Cierra', day(union.closesOn)],
      ['Integrantes', String(members.length)],
    ] satisfies [string, string][],
    remarks: [
      ...members.map(
        ({ name, rut, legalForm, size, signer }) =>
          `${name}, RUT ${formatRut(rut)}, ${legalForm}, ${SIZES[size]}. Firma ${signer}.`,
      ),
      speaks ? `Representa a todas: ${speaks}.` : 'Todavía no se dice quién la representa.',
      'Todas responden de manera solidaria de lo que se ofrece y de lo que se contrata: cada una por el total.',
      ...past.map(
        (one) =>
          `${one.replacedBy} entró en lugar de ${one.name} el ${day(one.on)}, con el ${one.executedPercent} % hecho (${one.leave}).`,
      ),
      ...lacks.map(({ who, said }) => `Por hacer. ${who ? `${who}: ` : ''}${said}`),
    ],
    rows: papers.map((paper) => [
      paper.member ? (nameOf.get(paper.member) ?? '') : 'La unión',
      capital(paperWords[paper.kind]),
      paper.number || '—',
      paper.issuedOn ? day(paper.issuedOn) : '—',
      paper.standing === 'missing' ? '—' : paper.validUntil ? day(paper.validUntil) : 'No vence',
      STANDINGS[paper.standing],
    ]),
    note: `La prepara ${keeper.name}. Cada documento va detrás de esta hoja, en el mismo orden.`,
  }
  return {
    ...said,
    date: { year, month, day: dayOfMonth },
    stripes: stripesOnPaper(keeper.handle).map(({ c, w }) => [c, w]),
    heading: `Documentos al ${day(judgedOn)}`,
    votes: [],
    columns: [
      { label: 'De quién', isAmount: false, isWide: true },
      { label: 'Documento', isAmount: false, isWide: true },
      { label: 'Número', isAmount: false, isWide: false },
      { label: 'Emitido', isAmount: false, isWide: false },
      { label: 'Vence', isAmount: false, isWide: false },
      { label: 'Está', isAmount: false, isWide: false },
    ],
    empty: '',
    total: ['', ''],
    hashed: 'Huella:',
    hash: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
    pageWords: ['Página', 'de'],
  }
}
