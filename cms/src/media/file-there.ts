import { stat } from 'node:fs/promises'
import path from 'node:path'
import { APIError, type CollectionConfig, type PayloadRequest } from 'payload'

type UploadHandler = NonNullable<Exclude<CollectionConfig['upload'], boolean | undefined>['handlers']>[number]

/** A file that is not there is a 404, also for who may see every picture. */
export const onlyFilesThatAre = (folder: string): UploadHandler => {
  const handle = async (
    _req: PayloadRequest,
    { params: { filename } }: { params: { filename: string } },
  ): Promise<void> => {
    const isFile = await stat(path.join(folder, path.basename(filename))).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isFile) throw new APIError('Esa foto no está.', 404, null, true)
  }
  return handle
}
