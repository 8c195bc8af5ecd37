import type { MemberPaperKind, UnionLack, UnionPaperKind, UnionPaperShown } from '../../../../contracts'
import { day } from '../../../../kernel/text/format'
import { monthWords } from '../../../../kernel/time/months'

/** Each member's own papers, as the law asks for them. */
const MEMBER_PAPERS: readonly MemberPaperKind[] = ['registry', 'existence', 'tax', 'no_impediment']
export const LEAST_MEMBERS = 2

export const paperWords: Record<UnionPaperKind, string> = {
  registry: 'habilidad en el Registro de Proveedores',
  existence: 'certificado de vigencia',
  tax: 'situación tributaria',
  no_impediment: 'declaración de no tener impedimentos',
  private_agreement: 'documento privado de la unión',
  public_deed: 'escritura pública de la unión',
}

export type NotedPaper = Pick<UnionPaperShown, 'member' | 'kind' | 'number' | 'validUntil'> & {
  issuedOn: string
}
export type Bid = {
  needs: 'private_agreement' | 'public_deed' | null
  /** Whose UTM is asked for where it is not known. */
  utmMonth: string
  /** `since`: when it took another's place; null: it is there from the beginning. */
  members: readonly { id: string; name: string; since: string | null }[]
  representative: { member: string } | null
  /** As they were noted: of a kind the last counts. */
  papers: readonly NotedPaper[]
}

/** Each paper that a union needs, with how it stands on a day. */
export function papersOn({ needs, members, papers }: Bid, on: string): UnionPaperShown[] {
  const lastOf = (member: string | null, kinds: readonly UnionPaperKind[]) =>
    papers.findLast((paper) => paper.member === member && kinds.includes(paper.kind))
  const own = members.flatMap(({ id }) =>
    MEMBER_PAPERS.map((kind) => shownOn(id, kind, lastOf(id, [kind]), on)),
  )
  // A deed is always enough; a private paper where it is too little counts for nothing.
  const agreement =
    lastOf(null, ['public_deed']) ?? lastOf(null, needs === 'public_deed' ? [] : ['private_agreement'])
  const kind = agreement?.kind ?? needs ?? 'private_agreement'
  return [...own, shownOn(null, kind, agreement, on)]
}

function shownOn(
  member: string | null,
  kind: UnionPaperKind,
  paper: NotedPaper | undefined,
  on: string,
): UnionPaperShown {
  if (!paper)
    return { ...{ member, kind, number: '', issuedOn: null, validUntil: null }, standing: 'missing' }
  const { number, issuedOn, validUntil } = paper
  const isOver = validUntil !== null && validUntil < on
  return {
    ...{ member, kind, number, issuedOn, validUntil },
    standing: issuedOn > on ? 'ahead' : isOver ? 'expired' : 'in_force',
  }
}

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

/** What is missing on a day, and of whom; nothing: «lista para ofertar». */
export function lacksOn(bid: Bid, on: string): UnionLack[] {
  const { needs, utmMonth, members, representative } = bid
  const nameOf = new Map(members.map(({ id, name }) => [id, name]))
  const papers = papersOn(bid, on)
  const agreement = papers.find(({ member }) => member === null)
  const lacks: UnionLack[] = []
  const ofUnion = (said: string) => lacks.push({ who: null, said })
  if (members.length < LEAST_MEMBERS) ofUnion('Una unión tiene al menos dos integrantes.')
  if (!representative || !nameOf.has(representative.member))
    ofUnion('Falta quién la representa: una persona de una de sus integrantes.')
  if (needs === null && agreement?.kind !== 'public_deed')
    ofUnion(
      `Falta la UTM de ${monthWords(utmMonth)}: sin ella no se sabe si basta un documento privado o va escritura pública.`,
    )
  for (const paper of papers) {
    const said = lackWords(paper, on)
    if (said) lacks.push({ who: nameOf.get(paper.member ?? '') ?? null, said })
  }
  const signedOn = agreement?.issuedOn
  for (const { name, since } of members)
    if (signedOn && since && signedOn < since)
      ofUnion(`El documento de la unión es de antes de que entrara ${name}: falta otro.`)
  return lacks
}

function lackWords({ kind, standing, issuedOn, validUntil }: UnionPaperShown, on: string): string | null {
  const what = paperWords[kind]
  if (standing === 'missing') return `Falta: ${what}.`
  if (standing === 'expired')
    return `${capital(what)}: vence el ${day(validUntil ?? '')}, antes del ${day(on)}.`
  return standing === 'ahead'
    ? `${capital(what)}: es del ${day(issuedOn ?? '')}, después del ${day(on)}.`
    : null
}

/** What is wrong with a paper, by field; nothing: it can be noted. */
export function paperProblems(
  { member, kind, issuedOn, validUntil }: Omit<NotedPaper, 'number'>,
  { members, today }: { members: readonly { id: string }[]; today: string },
): Record<string, string> {
  const problems: Record<string, string> = {}
  const isOfUnion = kind === 'private_agreement' || kind === 'public_deed'
  if (isOfUnion !== (member === null))
    problems.kind = isOfUnion ? 'Ese documento es de la unión.' : 'Ese documento es de cada integrante.'
  else if (member !== null && !members.some(({ id }) => id === member))
    problems.member = 'Elige una de sus integrantes.'
  if (issuedOn > today) problems.issuedOn = 'Ese día todavía no llega.'
  if (validUntil !== null && validUntil < issuedOn)
    problems.validUntil = 'No puede vencer antes de que se emita.'
  return problems
}
