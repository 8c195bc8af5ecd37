import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** The database would take it out of its course without a word, and the store would go on with it. */
export const inNoCourse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { lessons: { in: [id] } },
    depth: 0,
    limit: 1,
    locale: 'es',
    overrideAccess: true,
    req,
  })
  if (!docs[0]) return
  throw new APIError(
    `Esta lección es del curso «${docs[0].title}». Sácala de él y publícalo; después la puedes borrar.`,
    409,
    null,
    true,
  )
}
