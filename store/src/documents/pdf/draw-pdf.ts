import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from './paper'
import { allPrintable } from './printable'

const FONTS = path.join(__dirname, '..', 'fonts')

/** A document that no screen reader could read is refused. */
const STANDARD = 'ua-1'

type Drawing = { compiler: NodeCompiler; template: string }
let drawing: Drawing | undefined

/** Its fonts and its template are read once, when the first document is wanted. */
function begin(): Drawing {
  const fontBlobs = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => readFileSync(path.join(FONTS, file)))
  return {
    compiler: NodeCompiler.create({ workspace: __dirname, fontArgs: [{ fontBlobs }] }),
    template: readFileSync(path.join(__dirname, 'statement.typ'), 'utf8'),
  }
}

/**
 * The port to what draws PDFs (Typst). What people wrote goes in as data and is never read as markup; the same paper
 * gives the same bytes. @throws Error: the compiler refused it
 */
export function drawPdf(paper: Paper): Buffer {
  const { compiler, template } = (drawing ??= begin())
  try {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { paper: JSON.stringify(allPrintable(paper)) },
    })
    const error = compiled.takeError()
    if (error) throw new Error(JSON.stringify(compiler.fetchDiagnostics(error)))
    if (!compiled.result) throw new Error('the compiler drew nothing')
    const { year, month, day } = paper.date
    const creationTimestamp = Date.UTC(year, month - 1, day) / 1000
    return compiler.pdf(compiled.result, { pdfStandard: STANDARD, creationTimestamp })
  } finally {
    // Nothing of a document is of use to the next, and it would be kept for ever.
    compiler.evictCache(0)
  }
}
