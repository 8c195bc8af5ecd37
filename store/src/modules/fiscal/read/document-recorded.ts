import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import type { Said } from '../rules/xml-facts'

/** What a document that was recorded says. @throws Problem 404 not_found */
export async function documentRecorded(knex: Knex, id: string): Promise<Said> {
  const found = await knex('tax_document')
    .where({ id })
    .first<Said | undefined>('kind', 'folio', 'gross_clp as grossClp')
  if (!found) throw notFound('Ese documento no existe.')
  return found
}
