import { readFile } from 'node:fs/promises'
import { parse } from 'node:path'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import { isEditor, isTrainer } from '../access/people.ts'
import { slugify } from '../text/slugify.ts'
import { checkLessonFile, FileProblem } from './check-lesson-file.ts'

const KIND = 'kindOfFile'

/** Looks at the file before Payload does, so that what it is told about the file is true. */
export const receiveLessonFile: CollectionBeforeOperationHook = async ({ args, operation, req, context }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  // Nobody's bytes are read before their right to send them.
  const maySend = isEditor(req.user) || isTrainer(req.user)
  if (!maySend && !('overrideAccess' in args && args.overrideAccess)) return args
  const file = req.file
  if (!file) {
    if (operation === 'create') throw asApiError('Elige el archivo que quieres subir.')
    return args
  }
  try {
    const sent = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
    const { kind, bytes, mimeType, extension } = checkLessonFile(sent)
    context[KIND] = kind
    req.file = {
      data: bytes,
      size: bytes.length,
      mimetype: mimeType,
      name: `${slugify(parse(file.name).name) || 'archivo'}.${extension}`,
    }
    return args
  } catch (problem) {
    throw problem instanceof FileProblem ? asApiError(problem.message) : problem
  }
}

/** What it was found to be, which nobody says. */
export const noteKind: CollectionBeforeChangeHook = ({ data, context, originalDoc }) => ({
  ...data,
  kind: context[KIND] ?? (originalDoc as { kind?: unknown } | undefined)?.kind,
})

const asApiError = (message: string): APIError => new APIError(message, 400, null, true)
