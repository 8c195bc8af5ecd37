import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid, Problem } from '../../../kernel/problem'
import { gateFacts, type Missing, publishGate } from '../../../contracts/product/publish-gate'
import type { FullContent } from '../read/content'
import { courseWaitedFor, foodWaits } from '../read/first-food'
import { courseWords } from '../rules/course-words'

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

/**
 * A group's first food waits until one of its members has learned to handle food; what it sells already never does.
 * @throws Problem 409 course_needed, with the course
 */
export async function checkFirstFood(
  trx: Knex.Transaction,
  groupId: string,
  { title, kind }: Pick<FullContent, 'title' | 'kind'>,
): Promise<void> {
  if (kind !== 'food') return
  const course = courseWaitedFor(await foodWaits(trx, [groupId]), groupId, kind)
  if (course) throw new Problem('course_needed', `«${title}»: ${courseWords(course)}`, undefined, { course })
}
