import { clp } from '../../../kernel/text/format'
import { DOCUMENT_KINDS, type DocumentKind } from './document-kinds'

/** What a person says that she issued. */
export type Said = { kind: DocumentKind; folio: number; grossClp: number }

const numberOf = (xml: string, name: string): number | null => {
  const found = new RegExp(`<${name}>\\s*(\\d{1,12})\\s*</${name}>`).exec(xml)
  return found?.[1] ? Number(found[1]) : null
}

const kindWords = (kind: number) =>
  Object.hasOwn(DOCUMENT_KINDS, kind)
    ? DOCUMENT_KINDS[kind as DocumentKind].name
    : `un documento tipo ${kind}`

/**
 * What the XML of the SII says otherwise than who records it, in words; null when it says the same, or nothing of it. Only looked
 * at, never parsed: what is kept is the file as it came.
 */
export function xmlProblem(bytes: Buffer, said: Said): string | null {
  const xml = bytes.toString('latin1')
  const [kind, folio, gross] = [numberOf(xml, 'TipoDTE'), numberOf(xml, 'Folio'), numberOf(xml, 'MntTotal')]
  if (kind !== null && kind !== said.kind)
    return `Ese XML es de ${kindWords(kind)}, y aquí va ${kindWords(said.kind)}.`
  if (folio !== null && folio !== said.folio)
    return `Ese XML es del folio ${folio}, y anotaste el ${said.folio}.`
  if (gross !== null && gross !== said.grossClp)
    return `Ese XML es por ${clp(gross)}, y este documento es por ${clp(said.grossClp)}.`
  return null
}
