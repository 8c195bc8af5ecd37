import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CourseOutline } from '../../../contracts/training'
import { newId } from '../../../kernel/new-id'

/** Keeps a version of a course, once. Answers whether it is new. */
export async function noteOutline(trx: Knex.Transaction, outline: CourseOutline): Promise<boolean> {
  const written = await trx('course_outline')
    .insert({
      id: newId('out'),
      course: outline.handle,
      version: outline.version,
      outline: JSON.stringify(outline),
    })
    .onConflict(trx.raw('(course, version) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  return written.length > 0
}
