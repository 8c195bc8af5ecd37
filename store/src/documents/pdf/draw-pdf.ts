import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { CertificatePaper, LabelPaper, Paper } from './paper'
import { allPrintable } from './printable'

const FONTS = path.join(__dirname, '..', 'fonts')

/** A document that no screen reader could read is refused. */
const STANDARD = 'ua-1'

/** What each template is told. */
type Papers = { statement: Paper; certificate: CertificatePaper; labels: LabelPaper }
type Template = keyof Papers

let compiler: NodeCompiler | undefined
const templates = new Map<Template, string>()

/** Its fonts are read once, when the first document is wanted. */
function begin(): NodeCompiler {
  const fontBlobs = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => readFileSync(path.join(FONTS, file)))
  return NodeCompiler.create({ workspace: __dirname, fontArgs: [{ fontBlobs }] })
}

function templateOf(name: Template): string {
  const template = templates.get(name) ?? readFileSync(path.join(__dirname, `${name}.typ`), 'utf8')
  templates.set(name, template)
  return template
}

/**
 * The port to what draws PDFs (Typst). What people wrote goes in as data and is never read as markup; the same paper
 * gives the same bytes.
 * @param pictures JPEGs by the names that the paper says
 * @throws Error: the compiler refused it
 */
export function drawPdf<T extends Template>(
  template: T,
  paper: Papers[T],
  pictures: Readonly<Record<string, Buffer>> = {},
): Buffer {
  compiler ??= begin()
  try {
    for (const [file, bytes] of Object.entries(pictures))
      compiler.mapShadow(path.join(__dirname, file), bytes)
    const compiled = compiler.compile({
      mainFileContent: templateOf(template),
      inputs: { paper: JSON.stringify(allPrintable(paper)) },
    })
    const error = compiled.takeError()
    if (error) throw new Error(JSON.stringify(compiler.fetchDiagnostics(error)))
    if (!compiled.result) throw new Error('the compiler drew nothing')
    const { year, month, day } = paper.date
    const creationTimestamp = Date.UTC(year, month - 1, day) / 1000
    return compiler.pdf(compiled.result, { pdfStandard: STANDARD, creationTimestamp })
  } finally {
    compiler.resetShadow()
    // Nothing of a document is of use to the next, and it would be kept for ever.
    compiler.evictCache(0)
  }
}
