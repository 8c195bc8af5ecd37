import { z } from '@medusajs/framework/zod'
import { CATEGORY_NAME_MAX } from '../../../../../contracts/desk/categories'
import { words } from '../../../../admin/schemas'

/** What is said of a class of products. */
export const categorySchema = z.object({
  name: words(CATEGORY_NAME_MAX),
  after: z.string('Elige dónde va.').max(80, 'Elige dónde va.'),
  like: z.string('Elige una de la lista.').max(80, 'Elige una de la lista.'),
})
