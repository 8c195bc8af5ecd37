import type { TaxFileFormat } from '../../../contracts'
import { type Said, xmlProblem } from './xml-facts'

export const TAX_FILE_FORMATS = ['pdf', 'xml'] as const satisfies readonly TaxFileFormat[]

/** What a document's file may weigh. */
export const TAX_FILE_MAX_BYTES = 3_000_000

const tail = (bytes: Buffer) => bytes.subarray(Math.max(0, bytes.length - 2048)).toString('latin1')
const head = (bytes: Buffer) => bytes.subarray(0, 4096).toString('latin1')

/** A whole PDF, by its bytes: it begins and ends as one. */
export const isPdf = (bytes: Buffer) => head(bytes).startsWith('%PDF-') && tail(bytes).includes('%%EOF')

/** Begins like XML, whatever its letters are written in, and holds no zero byte. */
const isXml = (bytes: Buffer) =>
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|[A-Za-z])/.test(head(bytes)) &&
  !bytes.includes(0) &&
  tail(bytes).trimEnd().endsWith('>')

/** What declares its own entities is more than a document. */
const declares = (bytes: Buffer) => /<!(?:DOCTYPE|ENTITY)/i.test(bytes.toString('latin1'))

/** Why what came cannot be kept as that format, by what is in it and not by its name; null when it can. */
export function fileProblem(format: TaxFileFormat, bytes: Buffer): string | null {
  if (bytes.length === 0) return 'El archivo llegó vacío. Vuelve a elegirlo.'
  if (bytes.length > TAX_FILE_MAX_BYTES)
    return 'El archivo pesa más de 3 MB. Baja del SII el del documento solo.'
  if (format === 'pdf') return isPdf(bytes) ? null : 'Eso no es un PDF entero. Bájalo de nuevo del SII.'
  if (!isXml(bytes)) return 'Eso no es un XML. Baja del SII el XML del documento.'
  return declares(bytes) ? 'Ese XML no es como los del SII. Bájalo de nuevo.' : null
}

/** What is wrong with the files of a document, by format. An XML that says otherwise than `said` is of another document. */
export function fileProblems(
  files: readonly { format: TaxFileFormat; bytes: Buffer }[],
  said: Said,
): Partial<Record<TaxFileFormat, string>> {
  const problems: Partial<Record<TaxFileFormat, string>> = {}
  for (const { format, bytes } of files) {
    const problem = fileProblem(format, bytes) ?? (format === 'xml' ? xmlProblem(bytes, said) : null)
    if (problem) problems[format] = problem
  }
  return problems
}
