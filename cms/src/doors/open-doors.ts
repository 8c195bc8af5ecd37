const texts = [
  'GET /',
  'GET /:id',
  'GET /count',
  'POST /',
  'PATCH /',
  'PATCH /:id',
  'DELETE /',
  'DELETE /:id',
  'GET /versions',
  'GET /versions/:id',
  'POST /versions/:id',
  'POST /access/:id?',
  'POST /:id/duplicate',
]
const withoutHistory = texts.filter((door) => !door.includes('versions') && !door.includes('duplicate'))
const globals = [
  'GET /',
  'POST /',
  'POST /access',
  'GET /versions',
  'GET /versions/:id',
  'POST /versions/:id',
]

/** Every door of the API. What Payload or a plugin adds and is not named here is not there. */
export const openDoors: Record<string, readonly string[]> = {
  '': ['GET /access', 'GET /preview/:token', 'GET /preview/:token/file/:filename', 'GET /moved'],
  stories: texts,
  groups: texts,
  pages: texts,
  courses: texts,
  lessons: texts,
  // What editors read and decide; the POST takes only what the store signed.
  'profile-proposals': ['GET /', 'GET /:id', 'GET /count', 'POST /', 'PATCH /:id', 'POST /access/:id?'],
  media: [...withoutHistory, 'GET /file/:filename'],
  'lesson-files': [...withoutHistory, 'GET /file/:filename'],
  users: [...withoutHistory, 'POST /login', 'POST /logout', 'GET /me', 'POST /refresh-token'],
  redirects: withoutHistory,
  'payload-preferences': ['GET /:key', 'POST /:key', 'DELETE /:key'],
  'payload-locked-documents': ['GET /', 'PATCH /:id', 'DELETE /:id'],
  'globals/brand': globals,
  'globals/navigation': globals,
}
