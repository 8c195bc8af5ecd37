import { readFile } from 'node:fs/promises'
import { parse } from 'node:path'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { slugify } from '../text/slugify.ts'
import { checkPicture, PictureProblem } from './check-picture.ts'
import { quickToEncode } from './quick-to-encode.ts'

/** Looks at the file before Payload does, so that what it is told about the file is true. */
export const receivePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  // Nobody's bytes are read before their right to send them.
  if (!req.user && !('overrideAccess' in args && args.overrideAccess)) return args
  const file = req.file
  if (!file) {
    if (operation === 'create') throw asApiError('Elige la foto que quieres subir.')
    return args
  }
  try {
    const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
    const given = await quickToEncode(bytes, await checkPicture(bytes))
    const { tempFilePath: _asItCame, ...facts } = file
    req.file = {
      ...facts,
      data: given.bytes,
      size: given.bytes.length,
      mimetype: given.kind.mimeType,
      name: `${slugify(parse(file.name).name) || 'foto'}.${given.kind.extension}`,
    }
    return args
  } catch (problem) {
    throw problem instanceof PictureProblem ? asApiError(problem.message) : problem
  }
}

const asApiError = (message: string): APIError => new APIError(message, 400, null, true)
