import { invalid } from '../../../kernel/problem'
import { gateFacts, type Missing, publishGate } from '../../../contracts/product/publish-gate'
import type { FullContent } from '../read/content'

export function missingOf(content: FullContent): Missing[] {
  const priceClp = content.variants.map((variant) => variant.priceClp)
  return publishGate(gateFacts(content.title, priceClp, content))
}

/** Stops what does not yet say what a buyer must be told. @throws Problem invalid_data, with a sentence a field */
export function checkGate(content: FullContent): void {
  const missing = missingOf(content)
  if (missing.length === 0) return
  const said = missing.map(({ words }) => words).join(' ')
  throw invalid(
    `«${content.title}»: ${said}`,
    Object.fromEntries(missing.map(({ field, words }) => [field, words])),
  )
}
