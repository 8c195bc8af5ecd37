import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Problem } from '../kernel/problem'

const known = () => new Problem('upload_known', 'Esa foto ya se estaba subiendo. Sigue desde donde quedó.')

/** Uploads as files: begun once, and whatever came before a cut is kept. */
export async function openDisk(directory: string) {
  const { FileStore } = await import('@tus/file-store')

  class Disk extends FileStore {
    override extensions = ['creation', 'creation-with-upload', 'termination']

    /** The package's own would empty a file that is there. A phone that asks for an upload twice goes on with it. */
    override async create(upload: Parameters<InstanceType<typeof FileStore>['create']>[0]) {
      const isThere = await this.getUpload(upload.id).then(
        () => true,
        () => false,
      )
      if (isThere) throw known()
      return super.create(upload)
    }

    override async write(readable: Readable, id: string, offset: number): Promise<number> {
      const file = await open(`${this.directory}/${id}`, 'r+')
      let end = offset
      try {
        for await (const chunk of readable as AsyncIterable<Uint8Array>) {
          await file.write(chunk, 0, chunk.length, end)
          end += chunk.length
        }
        return end
      } finally {
        await file.close()
      }
    }
  }

  return new Disk({ directory })
}
